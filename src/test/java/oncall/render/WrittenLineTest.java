package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code, addresses and telephone numbers in a line that somebody wrote. */
class WrittenLineTest {

    private static Document document(String line) {
        return new Document.Builder().paragraph(Step.of(line).text()).build();
    }

    private static String html(String line) {
        return Jsoup.parse(Html.render(document(line))).select("main > p").html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "Run `make all` now§ Run <code>make all</code> now",
                "Run ``a `b` c``§ Run ``a <code>b</code> c``",
                "A ` alone§ A ` alone",
                "```§ ```",
                "See https://e.example/a_b(c).§ See <a href=https://e.example/a_b%28c%29>https://e.example/a_b(c)</a>.",
                "(at https://e.example/x)§ (at <a href=https://e.example/x>https://e.example/x</a>)",
                "https://e.example/?a=1&b=2, then§ <a href=https://e.example/?a=1&amp;b=2>https://e.example/?a=1&amp;b=2</a>, then",
                "`https://e.example`§ <code>https://e.example</code>",
                "http://e.example§ http://e.example",
                "xhttps://e.example§ xhttps://e.example",
                "https:// x§ https:// x",
                "javascript:alert(1)§ javascript:alert(1)",
                "Call +1 (555) 010-0199 at once§ Call <a href=tel:+15550100199>+1 (555) 010-0199</a> at once",
                "+15550100199.§ <a href=tel:+15550100199>+15550100199</a>.",
                "+44 20 7946 0958 4h§ <a href=tel:+442079460958>+44 20 7946 0958</a> 4h",
                "(555) 010-0100 or call: 0171 555 0100§ <a href=tel:5550100100>(555) 010-0100</a> or call: "
                        + "<a href=tel:01715550100>0171 555 0100</a>",
                "call 15000000 times, since 01/02/2026 03:00 or 0171 555 0100§ "
                        + "call 15000000 times, since 01/02/2026 03:00 or 0171 555 0100",
                "+1000000 rows, 2026-10-01, +20 %§ +1000000 rows, 2026-10-01, +20 %",
            })
    void areFound(String line, String html) {
        assertThat(html(line).replace("\"", "")).isEqualTo(html);
    }

    @Test
    void areHarmless() {
        assertThat(html("https://e.example/<script>alert(1)</script>"))
                .isEqualTo("<a href=\"https://e.example/\">https://e.example/</a>"
                        + "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html("https://e.example/\" onclick=\"x")).contains("</a>\" onclick=\"x");
        assertThat(Markdown.render(document("https://e.example/)[x](https://f.example \"t\")")))
                .isEqualTo("[https\\://e.example/)\\[x\\](https\\://f.example]"
                        + "(https://e.example/%29[x]%28https://f.example) \"t\")\n");
        assertThat(Markdown.render(document("`a\\` [b](javascript:x) `<b>`")))
                .isEqualTo("`a\\` \\[b](javascript:x) `<b>`\n");
    }
}
