package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every text of a runbook keeps its lines, and what is a link in it works as one. */
class RunbookTextsTest {

    private static Document page(String... args) {
        return Jsoup.parse(
                Run.in(Path.of("src/test/resources/oncall/plans/queries"), args).out());
    }

    @Test
    void keepLinesAfterTheFirstAsCode() {
        Document runbook = page("runbook", "profit", "--today", "2025-09-01", "--format", "html");
        assertThat(runbook.select("td code").stream().map(Element::wholeText))
                .contains("pct_diff > 20  -- | either way");
        assertThat(runbook.select("pre").stream().map(Element::wholeText))
                .containsExactly(
                        "DELETE FROM agg_profit_daily WHERE day = '2025-09-18';\n\n-- a fence in a comment: ```",
                        "page desk --now",
                        "SELECT COUNT(*)  -- fewer than 1000",
                        "SHOW replication_lag;",
                        "```\n{{code}} ]]> </pre>",
                        "SELECT COUNT(*)\nFROM orders\nWHERE day = CURRENT_DATE;",
                        "revenue - costs",
                        "extract -> staging -> facts\n                   -> agg_profit_daily",
                        """
                        SELECT d.day,
                               ROUND((d.profit - e.profit) * 100.0 / e.profit, 2) AS pct_diff  -- | pipe
                        FROM agg_profit_daily d
                          JOIN agg_profit_daily e ON e.day = d.day - INTERVAL '1 day';""");
    }

    @Test
    void haveLinksInTheirFirstLines() {
        assertThat(page("runbook", "profit", "--today", "2025-09-01", "--format", "html").select("main a").stream()
                        .map(link -> link.attr("href")))
                .containsExactly(
                        "#1-orders-are-missing",
                        "tel:+442079460958",
                        "https://bi.example.com/profit?a=%281%29",
                        "tel:+15550100199",
                        "https://bi.example.com/help");
    }

    @Test
    void keepTheirLinesInThePlanToo() {
        Document plan = page("plan", "--today", "2025-09-01", "--format", "html");

        assertThat(plan.select("pre").stream().map(Element::wholeText)).contains("make release", "revenue - costs");
        assertThat(plan.select("td code").stream().map(Element::wholeText))
                .contains("SHOW replication_lag;", "pct_diff > 20  -- | either way");
    }
}
