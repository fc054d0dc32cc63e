package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What texts of a plan may do in a site, and which are withheld from the public. */
class SiteTextsTest extends SiteFolder {

    @Test
    void keepsContactsAndReasonsFromThePublic() throws IOException {
        Run.in(here, "publish", "--weeks", "8");
        write();
        String open = String.join("\n", files().values());
        assertThat(open)
                .contains("@alice", "Alice")
                .doesNotContain(
                        "555 01", "href=\"tel:", "home.example", "vendor.example", "Surgery", "Funeral", "Dentist");

        write("--with-contacts");
        String closed = String.join("\n", files().values());
        assertThat(closed)
                .contains("tel:+15550100", "tel:+15550109999", "alice@home.example", "help@vendor.example")
                .contains("Surgery", "Funeral", "Dentist");
    }

    /** Texts of a plan neither leave their places nor change what the policy of a page allows. */
    @Test
    void holdsHostileTexts() throws Exception {
        Path hostile = Path.of("src/test/resources/oncall/plans/hostile").toAbsolutePath();
        for (String contacts : List.of("--today=2026-11-21", "--with-contacts")) {
            Run run = write("-C", hostile.toString(), contacts);
            assertThat(run.exit()).isLessThan(2);
            for (Map.Entry<String, String> file : files().entrySet()) {
                if (file.getKey().endsWith(".html")) {
                    isSafe(Jsoup.parse(file.getValue()));
                }
            }
        }
        assertThat(files().get("badge.svg")).doesNotContain("<script", "<b>");
    }

    private static void isSafe(Document page) throws Exception {
        assertThat(page.select("[style], [src], link, iframe, object, form, base, img"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(a -> a.getKey().startsWith("on")));
        List<Element> scripts = page.select("script:not([type=application/json])");
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; style-src ");
        policy.append(hash(page.selectFirst("style").data()));
        for (Element script : scripts) {
            policy.append("; script-src ").append(hash(script.data()));
        }
        assertThat(scripts).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(policy.toString());
        for (Element data : page.select("script[type=application/json]")) {
            JsonNode read = new JsonMapper().readTree(data.data());
            assertThat(read.isContainer()).isTrue();
            assertThat(data.data()).doesNotContain("<", ">", "&", "\u2028", "\u202e");
        }
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
