package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "+1 555 0100, tel:+15550100",
        "+44 (0)20 555-0102, tel:+44205550102",
        "(030) 555.01/04, tel:0305550104",
        "112, tel:112",
        "+123456789012345, tel:+123456789012345",
    })
    void dialsANumberAsPeopleWriteIt(String written, String called) {
        assertThat(LinkTarget.phone(written)).isEqualTo(called);
        assertThat(Jsoup.parse(page(written)).select("main a").attr("href")).isEqualTo(called);
        assertThat(Jsoup.parse(page(written)).select("main a").text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "11",
                "+1+555 0100",
                "*31#5550100",
                "javascript:1234567",
                "+1234567890123456",
                "1                               23",
                "\u0661\u0662\u0663\u0664",
                "555\u00a00100\u202e",
                "555\n0100",
            })
    void dialsNothingElse(String written) {
        assertThat(LinkTarget.phone(written)).isNull();
        assertThat(Jsoup.parse(page(written)).select("main a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+1 555 0100 ext. 7 | tel:+15550100",
                "+1 555 0100, +1 555 0101 | tel:+15550100 tel:+15550101",
                "+1 555 0100;phone-context=x | tel:+15550100",
            })
    void dialsNumbersAmongWords(String written, String called) {
        assertThat(LinkTarget.phone(written)).isNull();
        assertThat(Jsoup.parse(page(written)).select("main a").eachAttr("href")).containsExactly(called.split(" "));
    }

    private static String page(String written) {
        return Html.render(new Document.Builder()
                .paragraph(Text.of("Call ").plus(WrittenLine.phone(written)))
                .build());
    }

    @Test
    void isALinkInEveryFormatThatHasLinks() {
        Document document = new Document.Builder()
                .paragraph(
                        Text.of("Call ").plus(WrittenLine.phone("+1 555 0100")).plus("."))
                .build();

        assertThat(Markdown.render(document)).isEqualTo("Call [+1 555 0100](tel:+15550100).\n");
        assertThat(Confluence.render(document)).isEqualTo("<p>Call <a href=\"tel:+15550100\">+1 555 0100</a>.</p>\n");
        assertThat(TerminalText.render(document, 80, true)).isEqualTo("Call +1 555 0100.\n");
    }
}
