package oncall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oncall.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in Chromium, opened as files, at other people's clocks. */
class SiteCheck {

    private static final String TEAM = """
            team: Data
            timezone: America/New_York
            engineers:
              - {id: ana, name: Ana, slack: "@ana", phone: "+1 555 0100"}
              - {id: ben, name: Ben}
              - {id: cam, name: Cam, time_off: [{date: 2027-03-16}]}
            rotation: {start: 2027-01-04, on_time_off: [secondary-covers]}
            """;

    private static final String PIPELINES = """
            pipelines:
              - {id: profit, name: Profit, primary_owner: ana, secondary_owner: ben, failure_modes: [{title: Café late}]}
              - {id: growth, name: Growth, primary_owner: ben, secondary_owner: ana, rotation: []}
            """;

    @TempDir
    private static Path directory;

    private static Chromium browser;
    private static Path site;

    @BeforeAll
    static void write() throws Exception {
        browser = new Chromium(directory.resolve("profile"));
        Files.writeString(directory.resolve("team.yaml"), TEAM);
        Files.writeString(directory.resolve("pipelines.yaml"), PIPELINES);
        site = directory.resolve("site");
        Run.in(directory, "publish", "--today", "2027-03-01", "--through", "2027-03-08");
        Run run = Run.in(
                directory, "site", "--out", "site", "--weeks", "3", "--at", "2027-03-01T12:00", "--with-contacts");
        assertThat(run.exit()).isZero();
    }

    @AfterEach
    void restore() throws Exception {
        browser.disableScripts(false);
        browser.setClock("2027-03-02T12:00:00Z", "UTC");
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
    }

    /** America/New_York sets its clocks forward on 14 March, Europe/Paris on 28 March. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-01T13:59:59Z | UTC           | Nobody | Nobody | off duty                                       | Cam, from Mon 1 Mar 2027 09:00 (14:00 your time)",
                "2027-03-01T14:00:00Z | UTC           | Cam    | Ana    | until Mon 8 Mar 2027 09:00 (14:00 your time)   | Ana",
                "2027-03-08T13:59:59Z | Europe/Paris  | Cam    | Ana    | until Mon 8 Mar 2027 09:00 (15:00 your time)   | Ana",
                "2027-03-08T14:00:00Z | Europe/Paris  | Ana    | Ben    | until Mon 15 Mar 2027 09:00 (14:00 your time)   | Ben",
                "2027-03-15T12:59:59Z | America/New_York | Ana | Ben    | until Mon 15 Mar 2027 09:00                     | Ben",
                "2027-03-15T13:00:00Z | Asia/Tokyo    | Ben    | Ana    | until Mon 22 Mar 2027 09:00 (22:00 your time)   |",
                "2027-03-16T13:00:00Z | America/New_York | Ben | Ana    | until Mon 22 Mar 2027 09:00                     |",
                "2027-03-22T13:00:00Z | UTC           | Nobody | Nobody | This page ends with the shift up to Mon 22 Mar 2027 09:00 (13:00 your time); it must be written anew. |",
            })
    void showsWhoIsOnCallByTheReadersClock(
            String now, String zone, String primary, String secondary, String until, String next) throws Exception {
        browser.setClock(now, zone);
        for (String page : List.of("index.html", "runbooks/index.html", "runbooks/profit.html")) {
            browser.open(site.resolve(page));

            assertThat(shown("now=primary")).isEqualTo(primary);
            assertThat(shown("now=secondary")).isEqualTo(secondary);
            assertThat(shown("until")).isEqualTo(until);
        }
    }

    private static String shown(String what) throws Exception {
        return browser.evaluate(
                        "document.querySelector('[data-oncall-rotation=main] [data-oncall-" + what + "]').textContent")
                .asString();
    }

    @Test
    void showsHowToReachThemAndWhatMayChange() throws Exception {
        browser.setClock("2027-03-02T12:00:00Z", "UTC");
        browser.open(site.resolve("index.html"));
        assertThat(browser.evaluate("document.querySelector('.duty a[href^=tel]') === null")
                        .asBoolean())
                .isFalse();
        assertThat(hidden("[data-oncall-forecast]")).isTrue();

        browser.evaluate(
                "fake = Date.parse('2027-03-09T12:00:00Z'); document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(shown("now=primary")).isEqualTo("Ana");
        assertThat(browser.evaluate("document.querySelector('.duty a').href").asString())
                .isEqualTo("tel:+15550100");
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('tr.current, .bar.current')].map(e => e.title || e.innerText).join()")
                        .asString())
                .contains("2027-03-08", "Mon 8 ")
                .doesNotContain("2027-03-01", "Mon 1 ");

        browser.setClock("2027-03-16T12:00:00Z", "UTC");
        browser.open(site.resolve("index.html"));
        assertThat(hidden("[data-oncall-forecast]")).isFalse();
    }

    private static boolean hidden(String selector) throws Exception {
        return browser.evaluate("document.querySelector('" + selector + "').hidden")
                .asBoolean();
    }

    /** Without scripts a page shows when it was made, and who was on call then. */
    @Test
    void worksWithoutScripts() throws Exception {
        browser.disableScripts(true);
        browser.open(site.resolve("index.html"));

        assertThat(shown("now=primary")).isEqualTo("Cam");
        assertThat(browser.evaluate("document.querySelector('[data-oncall-clock]').textContent")
                        .asString())
                .isEqualTo("As of Mon 1 Mar 2027 12:00 (America/New_York), when this page was made.");
        assertThat(hidden(".search")).isTrue();
    }

    @Test
    void findsRunbooks() throws Exception {
        browser.open(site.resolve("index.html"));
        for (String query : List.of("prof", "CAFE late", "ana profit", " ")) {
            String found = browser.evaluate(
                            "(() => { const input = document.querySelector('input[type=search]'); input.value = '"
                                    + query
                                    + "'; input.dispatchEvent(new Event('input'));"
                                    + " return [...document.querySelectorAll('.search a')].map(a => a.href).join(); })()")
                    .asString();
            assertThat(found)
                    .endsWith(query.isBlank() ? "" : "/runbooks/profit.html")
                    .doesNotContain("growth");
        }
    }

    @Test
    void printsWithoutWaysToOtherPages() throws Exception {
        browser.open(site.resolve("index.html"));
        browser.print(true);
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('nav, .search')].filter(e => e.offsetHeight > 0).length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("document.querySelector('.duty').offsetHeight > 0")
                        .asBoolean())
                .isTrue();
        browser.print(false);
    }

    @Test
    void isForEveryone() throws Exception {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(new Judge(browser).faults(page)).as("%s", page).isEmpty();
            }
        }
    }

    /** Hostile texts, and rotations with hours. */
    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/oncall/plans/hostile", "examples/follow-the-sun"})
    void isForEveryoneWhateverThePlan(String plan) throws Exception {
        Run.in(directory, "-C", Path.of(plan).toAbsolutePath().toString(), "site", "--out", "other", "--weeks", "4");
        browser.setClock("2026-11-25T12:00:00Z", "Asia/Kolkata");
        assertThat(new Judge(browser).faults(directory.resolve("other/index.html")))
                .isEmpty();
        assertThat(new Judge(browser).faults(directory.resolve("other/runbooks/index.html")))
                .isEmpty();
        assertThat(browser.evaluate("document.querySelector('[data-oncall-clock]').textContent")
                        .asString())
                .isEqualTo("By your clock, Wed 25 Nov 2026 17:30.");
    }

    @Test
    void showsWhoIsOnCallInEachTeam() throws Exception {
        String teams = Path.of("src/test/resources/oncall/plans/teams").toAbsolutePath() + "/*";
        Run.in(directory, "-C", teams, "site", "--out", "teams", "--at", "2026-11-17T12:00Z");
        browser.setClock("2026-11-30T09:30:00Z", "UTC");
        assertThat(new Judge(browser).faults(directory.resolve("teams/index.html")))
                .isEmpty();
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('[data-oncall-now=primary]')].map(e => e.textContent).join()")
                        .asString())
                .isEqualTo("Ana Costa,Ben Okafor");
    }
}
