package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code oncall site} writes a folder of pages and leaves other files alone. */
class SiteFolderTest extends SiteFolder {

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    @Test
    void writesAPageForEverything() throws IOException {
        assertThat(write()).isEqualTo(new Run(0, "", "oncall: wrote 13 of 13 files in public\n"));

        assertThat(files().keySet())
                .containsExactlyInAnyOrder(
                        ".oncall-site",
                        "badge.svg",
                        "calendars/alice.ics",
                        "calendars/bob.ics",
                        "calendars/charlie.ics",
                        "calendars/index.html",
                        "calendars/main.ics",
                        "fairness.html",
                        "index.html",
                        "plan.html",
                        "runbooks/index.html",
                        "runbooks/pipeline.index.html",
                        "runbooks/profit.html",
                        "schedule.json");
        assertThat(files().get("calendars/bob.ics"))
                .isEqualTo(Run.in(here, "schedule", "--for", "bob", "--format", "ics")
                        .out());
        assertThat(files().get("badge.svg")).contains("Alice until Mon 23 Nov 2026 09:00");
    }

    @Test
    void holdsTheScheduleForPrograms() throws IOException {
        write("--with-contacts");
        assertThat(files().get("schedule.json"))
                .isEqualTo(Run.in(here, "schedule", "--format", "json").out());
    }

    @Test
    void showsWhoWasOnCallWhenItWasMade() throws IOException {
        write();
        for (String name : List.of("index.html", "runbooks/index.html", "runbooks/profit.html")) {
            Element duty = page(name).selectFirst("[data-oncall-rotation=main]");

            assertThat(duty.select("[data-oncall-now=primary]").text()).isEqualTo("Alice");
            assertThat(duty.select("[data-oncall-now=secondary]").text()).isEqualTo("Bob");
            assertThat(duty.select("[data-oncall-until]").text()).isEqualTo("until Mon 23 Nov 2026 09:00");
            assertThat(duty.select("[data-oncall-next]").text()).isEqualTo("Bob");
            assertThat(page(name).select("[data-oncall-clock]").text())
                    .isEqualTo("As of Sat 21 Nov 2026 10:00 (UTC), when this page was made.");
        }
    }

    /** A page with few weeks on it stays right as long as shifts are published. */
    @Test
    void knowsAllPublishedShifts() throws IOException {
        Run.in(here, "publish", "--through", "2026-12-28");
        write("--weeks", "2");

        assertThat(page("index.html").select("main tbody tr")).hasSizeLessThan(5);
        assertThat(page("index.html").selectFirst("[data-oncall=schedule]").data())
                .contains("\"to_at\": \"2027-01-04T09:00:00+00:00\"")
                .doesNotContain("2027-01-11");
    }

    @Test
    void leadsFromPageToPage() throws IOException {
        write();
        for (String name : files().keySet()) {
            for (Element link : name.endsWith(".html") ? page(name).select("a[href]") : List.<Element>of()) {
                URI target = URI.create(link.attr("href"));
                Path file = target.getPath().isEmpty()
                        ? site.resolve(name)
                        : site.resolve(name).resolveSibling(target.getPath());
                assertThat(file).exists();
                if (target.getFragment() != null) {
                    assertThat(Jsoup.parse(Files.readString(file)).getElementById(target.getFragment()))
                            .as("%s in %s", target, name)
                            .isNotNull();
                }
            }
        }
        assertThat(page("runbooks/profit.html").select("main a").eachAttr("href"))
                .contains("pipeline.index.html");
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        write("--at", "2026-11-21T10:00Z");
        assertThat(write("--at", "2026-11-21T10:00Z").err()).isEqualTo("oncall: wrote 0 of 13 files in public\n");
        plan.with(
                "pipelines.yaml",
                PIPELINES.substring(0, PIPELINES.indexOf("  - {id: index")).replace("[index]", "[]"));

        assertThat(write("--at", "2026-11-21T10:00Z").err())
                .contains("oncall: wrote 5 of 12 files in public\n")
                .contains("oncall: runbooks/pipeline.index.html no longer belongs to the site; delete it\n");
        assertThat(write("--at", "2026-11-21T10:00Z").err()).contains("runbooks/pipeline.index.html no longer belongs");
        Files.delete(site.resolve("runbooks/pipeline.index.html"));
        assertThat(write("--at", "2026-11-21T10:00Z").err()).doesNotContain("no longer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "schedule.json", "runbooks/profit.html", ".oncall-site"})
    void replacesNoForeignFile(String name) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        if (name.startsWith(".")) {
            Files.createSymbolicLink(file, here.resolve("elsewhere"));
        } else {
            Files.writeString(file, "by hand\n");
        }

        Run run = write();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("oncall: '" + name + "' in 'public' was not written by oncall");
        assertThat(files()).hasSize(name.startsWith(".") ? 0 : 1);
    }

    @Test
    void replacesNoFileThatWasChanged() throws IOException {
        write();
        Files.writeString(site.resolve("fairness.html"), "by hand\n");
        assertThat(write().exit()).isEqualTo(2);
        assertThat(site.resolve("fairness.html")).hasContent("by hand");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(here.resolve("elsewhere"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("runbooks"), elsewhere);

        assertThat(write().exit()).isEqualTo(2);
        assertThat(elsewhere).isEmptyDirectory();
        Files.delete(site.resolve("runbooks"));
        Files.writeString(site.resolve(".oncall-site"), "0".repeat(64) + "  ../elsewhere/x\n");
        assertThat(write().exit()).isZero();
    }
}
