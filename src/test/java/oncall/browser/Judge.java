package oncall.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with a page on screens of several widths, in light and dark mode, with the help of axe. */
record Judge(Chromium browser) {

    private static final String AXE = axe();

    private static String axe() {
        try (InputStream script = Judge.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> faults(Path page) throws Exception {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(320, 390, 1280, 1366)) {
            for (boolean dark : List.of(false, true)) {
                browser.show(width, 844, dark);
                browser.open(page);
                String where = width + (dark ? " dark: " : " light: ");
                if (browser.evaluate("document.documentElement.scrollWidth > innerWidth")
                        .asBoolean()) {
                    faults.add(where + "wider than the screen");
                }
                browser.evaluate(AXE + "; 0");
                for (JsonNode violation : browser.evaluate("axe.run().then(result => result.violations)")) {
                    faults.add(where + violation.get("id").asString() + " "
                            + violation.get("nodes").get(0).get("html").asString());
                }
                addWhatHappened(where, faults);
            }
        }
        return faults;
    }

    private void addWhatHappened(String where, List<String> faults) throws IOException {
        for (String kind : List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")) {
            browser.named(kind).forEach(event -> faults.add(where + "console " + event));
        }
        for (JsonNode request : browser.named("Network.requestWillBeSent")) {
            String url = request.get("request").get("url").asString();
            if (!url.startsWith("file:")) {
                faults.add(where + "asks for " + url);
            }
        }
    }
}
