package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import oncall.PlanFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The site of several teams. */
class SiteTeamsTest {

    @TempDir
    Path here;

    @Test
    void hasAFolderForEachTeamAndAPageThatLeadsThere() throws Exception {
        String teams = Path.of("src/test/resources/oncall/plans/teams").toAbsolutePath() + "/*";
        Run run = Run.in(here, "-C", teams, "site", "--out", "public", "--at", "2026-11-17T12:00Z");

        assertThat(run.exit()).as(run.err()).isZero();
        Document front = page("index.html");
        assertThat(front.select("h2 a").eachAttr("href")).containsExactly("data/index.html", "platform/index.html");
        assertThat(front.select("[data-oncall-now=primary]").eachText()).containsExactly("Ana Costa", "Ana Lopes");
        assertThat(front.select(".now")
                        .get(1)
                        .selectFirst("[data-oncall=schedule]")
                        .data())
                .contains("\"timezone\": \"Europe/London\"")
                .doesNotContain("Ana Costa");
        assertThat(front.select("figure").text()).contains("Data: Ben Okafor", "Platform: Ben Okafor");
        assertThat(front.select("[role=note]").text())
                .contains(
                        "Ben Okafor is on call in Data and in Platform at the same time on Mon 23 Nov 2026, and 5 more times.");
        assertThat(new ObjectMapper().readTree(Files.readString(here.resolve("public/schedule.json"))))
                .extracting(team -> team.get("team").asString())
                .containsExactly("Data", "Platform");
        assertThat(page("data/runbooks/index.html").select("header a").eachAttr("href"))
                .startsWith("../../index.html", "../index.html");
        assertThat(here.resolve("public/data/calendars/index.html")).exists();
        assertThat(here.resolve("public/data/calendars/main.ics"))
                .content()
                .contains("UID:data-main-2026-11-16-primary@oncall");
        assertThat(here.resolve("public/platform/schedule.json")).exists();
        FileTime before = Files.getLastModifiedTime(here.resolve("public/index.html"));
        assertThat(Run.in(here, "-C", teams, "site", "--out", "public", "--at", "2026-11-17T12:00Z")
                        .err())
                .contains("wrote 0 of ");
        assertThat(Files.getLastModifiedTime(here.resolve("public/index.html"))).isEqualTo(before);
    }

    @Test
    void givesOnePageOfAllTeamsOneTitle() {
        String teams = Path.of("src/test/resources/oncall/plans/teams").toAbsolutePath() + "/*";
        String html = Run.in(here, "-C", teams, "schedule", "--today", "2026-11-17", "--format", "html")
                .out();

        assertThat(Jsoup.parse(html).select("h1").eachText()).containsExactly("2 teams");
        assertThat(Jsoup.parse(html).select("h2").eachText()).contains("Data: on call", "Platform: on call");
    }

    @Test
    void findsCommentsThatSuppressNoDutyInTwoTeams() {
        String team = """
                team: NAME
                engineers:
                  - {id: ana, name: Ana, email: ana@example.com}  # oncall: ignore on-call-twice because it is a small firm
                rotation: {start: 2026-11-16}
                """;
        plan("one").with("team.yaml", team);
        plan("two").with("team.yaml", team);
        String unused = "two/team.yaml:3:68: warning: line 3 has no finding of on-call-twice; remove this comment";
        String[] all = {"-C", "one", "-C", "two", "validate", "--today", "2026-11-17"};

        assertThat(Run.in(here, all).out()).contains(unused).doesNotContain("at the same time", "one/team.yaml:3:68");
        assertThat(Run.in(here, "-C", "two", "validate", "--today", "2026-11-17")
                        .out())
                .doesNotContain("on-call-twice");
        plan("one").with("team.yaml", team.replace("start:", "begin:"));
        assertThat(Run.in(here, all).out()).doesNotContain("has no finding of on-call-twice");
    }

    private PlanFolder plan(String team) {
        try {
            return new PlanFolder(Files.createDirectories(here.resolve(team)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document page(String name) throws Exception {
        return Jsoup.parse(Files.readString(here.resolve("public").resolve(name)));
    }
}
