package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oncall.PlanFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotas as other programs save them. */
class ImportShapesTest {

    @TempDir
    Path directory;

    private PlanFolder plan;

    @BeforeEach
    void makePlan() {
        plan = new PlanFolder(directory).with("team.yaml", """
                team: Data
                timezone: Europe/Berlin
                engineers:
                  - {id: ana, name: Ana Costa, email: ana@example.com}
                  - {id: ben, name: Ben Okafor, email: ben@example.com}
                  - {id: cam, name: Cam Nguyen, email: cam@example.com}
                rotation: {start: 2026-11-02}
                """);
    }

    private Run imported(String text, String... options) throws Exception {
        Files.writeString(directory.resolve("rota.csv"), text);
        List<String> args = new ArrayList<>(List.of("import", "rota.csv", "--today", "2026-11-10"));
        args.addAll(List.of(options));
        return Run.in(directory, args.toArray(new String[0]));
    }

    /** The same three weeks: Excel in Germany, Google Sheets in the US and in Britain, weeks alone, and programs for pagers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFStart;End;Primary;Secondary\r\n02.11.2026;08.11.2026;Ana Costa;ben\r\n09.11.2026;15.11.2026;Ben Okafor;cam\r\n16.11.2026;22.11.2026;Cam Nguyen;ana\r\n",
                "Start date,End date,On-call,Backup\n11/2/2026,11/8/2026,ana,ben\n11/9/2026,11/15/2026,ben,cam\n11/16/2026,11/22/2026,cam,ana\n",
                "from,to,engineer,backup\n2/11/2026,8/11/2026,ana,ben\n9/11/2026,15/11/2026,ben,cam\n16/11/2026,22/11/2026,cam,ana\n",
                "Week of\tPrimary\tSecondary\n2026/11/02\tana\tben\n2026/11/09\tben\tcam\n2026/11/16\tcam\tana\n",
                "user,secondary,start,end\nana,ben,2026-11-02T09:00:00+01:00,2026-11-09T08:00:00Z\nben,cam,2026-11-09 09:00:00 +0100,2026-11-16 08:00:00 UTC\ncam,ana,11/16/2026 9:00 AM,11/23/2026 9:00:00\n",
            })
    void readsWhatOtherProgramsSave(String text) throws Exception {
        assertThat(imported(text).err()).isEmpty();
        assertThat(plan.text("schedule.yaml"))
                .contains(
                        "start: 2026-11-02, end: 2026-11-08",
                        "starts_at: \"2026-11-09T09:00:00+01:00\"",
                        "start: 2026-11-16, end: 2026-11-22",
                        "primary: ben, secondary: cam");
    }

    @Test
    void asksWhichNumberIsTheMonth() throws Exception {
        assertThat(imported("start,end,primary\n2/11/2026,8/11/2026,ana\n").err())
                .contains("rota.csv:2:1: error: the month of '2/11/2026' can be its first or its second number;"
                        + " write 2026-12-24, 2026-12-24 09:00 or 2026-12-24T09:00Z [invalid-date]");
    }

    /** A shift is one of on-call days, so parts of days are rotations of their own. */
    @Test
    void saysWhatToDoAboutPartsOfDays() throws Exception {
        String hourly = """
                start,end,primary
                2026-11-02 09:00,2026-11-02 21:00,ana
                2026-11-02 21:00,2026-11-03 09:00,ben
                2026-11-03 09:00,2026-11-03 21:00,ana
                """;
        assertThat(imported(hourly).err()).isEqualTo("""
                        rota.csv:2:18: error: this shift and 1 more are shorter than an on-call day, which lasts from hand-off to hand-off; give team.yaml a rotation with 'hours' for each part of the day, and import the file with --rotation ID for each [invalid-row]
                            2 | 2026-11-02 09:00,2026-11-02 21:00,ana
                              |                  ^^^^^^^^^^^^^^^^
                        oncall: nothing is imported
                        """);

        withHours("09:00", "17:00");
        assertThat(imported("start,end,primary\n2026-11-02 10:00,2026-11-02 18:00,ana\n")
                        .err())
                .contains(
                        "rota.csv:2:18: error: this shift is shorter than a day, but not with the rotation's hours, from"
                                + " 09:00 to 17:00; give team.yaml a rotation with 'hours' for each part of the day,");
    }

    private void withHours(String from, String to) {
        String hours = "2026-11-02, hours: {from: \"" + from + "\", to: \"" + to + "\"}}";
        plan.with("team.yaml", plan.text("team.yaml").replace("2026-11-02}", hours));
    }

    @Test
    void warnsOfOtherHoursInShiftsOfSeveralDays() throws Exception {
        withHours("09:00", "17:00");
        Run run = imported("start,end,primary\n2026-11-02 10:00,2026-11-06 18:00,ana\n");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains(
                        "rota.csv:2:1: warning: this shift has other hours than the rotation; they are published from"
                                + " 09:00 to 17:00; give the rotation other 'hours' if those of the rota are right [invalid-row]");
    }

    /** One file for all parts of the day is imported once for each rotation. */
    @Test
    void takesTheRowsWithTheHoursOfTheRotation() throws Exception {
        String rota = """
                start,end,primary
                2026-11-02T08:00Z,2026-11-02T20:00Z,ana
                2026-11-02 21:00,2026-11-03 09:00,ben
                2026-11-03 09:00,2026-11-03 21:00,cam
                2026-11-03 21:00,2026-11-04 09:00,ana
                """;
        plan.with(
                "team.yaml",
                plan.text("team.yaml").replaceAll("(?s)rotation:.*", "").concat("""
                                rotations:
                                  - {id: day, start: 2026-11-02, hours: {from: "09:00", to: "21:00"}}
                                  - {id: night, start: 2026-11-02, hours: {from: "21:00", to: "09:00"}}
                                """));

        assertThat(imported(rota, "--rotation", "day").err()).contains("""
                        rota.csv:3:1: warning: this shift and 1 more have the hours of the rotation night, and are left out; import the file with --rotation night too [invalid-row]
                        """);
        Run night = imported(rota, "--rotation", "night");

        assertThat(night.exit()).isZero();
        assertThat(night.out()).contains("2 shifts imported: Mon 2 Nov 2026 – Tue 3 Nov 2026.");
        assertThat(plan.text("schedule.yaml"))
                .contains(
                        "starts_at: \"2026-11-03T09:00:00+01:00\", ends_at: \"2026-11-03T21:00:00+01:00\", primary: cam",
                        "starts_at: \"2026-11-03T21:00:00+01:00\", ends_at: \"2026-11-04T09:00:00+01:00\", primary: ana");
    }
}
