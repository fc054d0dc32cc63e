package oncall.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium with one tab, controlled through its own protocol.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LISTENING = "DevTools listening on ";
    private static final int PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private String session = "";
    private String clock = "";

    /** Starts the browser that the system property {@code oncall.chromium} names. */
    Chromium(Path profile) throws Exception {
        process = new ProcessBuilder(
                        System.getProperty("oncall.chromium", "chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), new Listener())
                .get(PATIENCE, TimeUnit.SECONDS);
        String target = send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    private URI address() throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> errors.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("Chromium does not listen");
    }

    /** Opens a file, and waits until it is loaded. */
    void open(Path page) throws Exception {
        events.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        for (int i = 0; named("Page.loadEventFired").isEmpty(); i++) {
            if (i == PATIENCE * 100) {
                throw new IOException(page + " does not load");
            }
            Thread.sleep(10);
        }
    }

    /** Shows the page as a device of this size does. */
    void show(int width, int height, boolean dark) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Sets the clock of pages to be opened, and the zone of their readers. */
    void setClock(String instant, String zone) throws Exception {
        send("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        if (!clock.isEmpty()) {
            send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
        }
        String script = "globalThis.fake = Date.parse('" + instant + "'); const RealDate = Date;"
                + " Date = class extends RealDate {"
                + " constructor(...given) { given.length ? super(...given) : super(fake); }"
                + " static now() { return fake; } };";
        clock = send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier")
                .asString();
    }

    /** Shows pages as printed, or as on a screen. */
    void print(boolean printed) throws Exception {
        send("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** Opens pages without their scripts, or with them. */
    void disableScripts(boolean disabled) throws Exception {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", disabled));
    }

    /** The value of an expression, waited for if it is a promise. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** The events of one kind since the page was opened. */
    List<JsonNode> named(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        int id = sent.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE, TimeUnit.SECONDS);
        JsonNode received = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (received.has("error")) {
            throw new IOException(method + ": " + received.get("error"));
        }
        return received.get("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonNode received = JSON.readTree(message.toString());
                message.setLength(0);
                CompletableFuture<JsonNode> answer =
                        answers.remove(received.path("id").asInt(-1));
                if (answer != null) {
                    answer.complete(received);
                } else {
                    events.add(received);
                }
            }
            from.request(1);
            return null;
        }
    }
}
