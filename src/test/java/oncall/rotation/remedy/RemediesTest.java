package oncall.rotation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.ScheduleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each remedy at work, alone and after another, in plans as small as possible. */
class RemediesTest {

    @TempDir
    Path directory;

    @Test
    void exchangesWithTheNextWhoIsFree() {
        assertThat(schedule("swap-with-next", "on_time_off", "alice: 2026-01-14", 5))
                .isEqualTo("""
                        01-05 diana -
                        01-12 bob -; swap-with-next alice > bob for 01-19
                        01-19 alice -; swap-with-next bob > alice for 01-12
                        01-26 charlie -
                        02-02 diana -
                        """);
    }

    @Test
    void exchangesShiftsOnlyIfBothAreFree() {
        assertThat(schedule("swap-with-next", "on_time_off", "alice: 2026-01-14, bob: 2026-01-18", 4))
                .isEqualTo("""
                        01-05 diana -
                        01-12 charlie -; swap-with-next alice > charlie for 01-26
                        01-19 bob -
                        01-26 alice -; swap-with-next charlie > alice for 01-12
                        """);
        assertThat(schedule("swap-with-next", "on_time_off", "alice: 2026-01-14, alice: 2026-01-20", 4))
                .contains("01-26 alice -; swap-with-next charlie > alice for 01-12");
    }

    @Test
    void prefersAnExchangeThatLeavesBothTheirRest() {
        String next = """
                01-12 bob -; swap-with-next alice > bob for 01-19
                """;
        assertThat(schedule("swap-with-next", "rest: 2, on_time_off", "alice: 2026-01-14", 6))
                .contains(next);
        assertThat(schedule("swap-with-next", "rest: 3, on_time_off", "alice: 2026-01-14", 6))
                .as("the first, where none leaves both their rest")
                .contains(next);
        assertThat(schedule(
                        "swap-with-next", "on_time_off", "alice: 2026-01-14, bob: 2026-01-14, charlie: 2026-01-14", 6))
                .as("diana has had the shift before, and nobody else is free")
                .contains("01-12 diana -; swap-with-next alice > diana for 02-02\n");
    }

    @Test
    void doesNothingIfEveryoneIsAway() {
        assertThat(schedule(
                        "swap-with-next",
                        "on_time_off",
                        "alice: 2026-01-14, bob: 2026-01-14, charlie: 2026-01-14, diana: 2026-01-14",
                        3))
                .isEqualTo("""
                        01-05 diana -
                        01-12 alice -; primary 01-14 - (uncovered)
                        01-19 bob -
                        """);
    }

    @Test
    void exchangesWithASecondaryOwner() {
        new PlanFolder(directory).with("pipelines.yaml", """
                pipelines:
                  - {id: profit, name: Profit, primary_owner: alice, secondary_owner: charlie}
                  - {id: growth, name: Growth, primary_owner: bob, secondary_owner: alice}
                """);
        assertThat(team("swap-with-secondary-owner", "on_time_off", "alice: 2026-01-14", 4))
                .isEqualTo("""
                        01-05 diana -
                        01-12 charlie -; swap-with-secondary-owner alice > charlie for 01-26
                        01-19 bob -
                        01-26 alice -; swap-with-secondary-owner charlie > alice for 01-12
                        """);
        assertThat(team("swap-with-secondary-owner", "on_time_off", "charlie: 2026-01-26", 4))
                .as("charlie owns nothing")
                .endsWith("01-26 charlie -; primary 01-26 - (uncovered)\n");
    }

    @Test
    void hasTheSecondaryCoverAndTheNextBecomeSecondary() {
        assertThat(schedule("secondary-covers", "secondary: always, on_time_off", "alice: 2026-01-14", 2))
                .isEqualTo("""
                        01-05 diana alice
                        01-12 alice bob; primary 01-14 bob (secondary-covers); secondary 01-14 charlie (secondary-covers)
                        """);
        assertThat(schedule("secondary-covers", "on_time_off", "alice: 2026-01-14", 2))
                .as("there is no secondary")
                .endsWith("01-12 alice -; primary 01-14 - (uncovered)\n");
    }

    @Test
    void hasTheFirstFreeSecondaryOwnerCover() {
        new PlanFolder(directory).with("pipelines.yaml", """
                pipelines:
                  - {id: profit, name: Profit, primary_owner: alice, secondary_owner: diana}
                  - {id: growth, name: Growth, primary_owner: alice, secondary_owner: charlie}
                """);
        assertThat(team("secondary-owner-covers", "on_time_off", "alice: 2026-01-14, diana: 2026-01-14", 2))
                .endsWith("01-12 alice -; primary 01-14 charlie (secondary-owner-covers)\n");
        assertThat(team("secondary-owner-covers", "on_time_off", "alice: 2026-01-14, diana: 2026-01-13", 2))
                .as("free on the day that counts")
                .endsWith("01-12 alice -; primary 01-14 diana (secondary-owner-covers)\n");
    }

    @Test
    void givesTheShiftToThePersonWhoHasServedLeast() {
        assertThat(schedule("redistribute", "on_time_off", "alice: 2026-01-14", 6))
                .as("charlie, since bob would have no rest before his own")
                .isEqualTo("""
                        01-05 diana -
                        01-12 charlie -; redistribute alice > charlie
                        01-19 bob -
                        01-26 charlie -
                        02-02 diana -
                        02-09 alice -
                        """);
    }

    @Test
    void triesOneAfterTheOther() {
        String away = "alice: 2026-01-14, bob: 2026-01-14, charlie: 2026-01-14";
        assertThat(schedule("secondary-covers, redistribute", "on_time_off", away, 2))
                .endsWith("01-12 diana -; redistribute alice > diana\n");
    }

    @Test
    void changesHandsOnceOnly() {
        assertThat(schedule(
                        "swap-with-next, redistribute",
                        "on_time_off",
                        "alice: 2026-01-14, bob: 2026-01-28, charlie: 2026-01-28",
                        4))
                .as("diana's is exchanged for nothing that is settled already")
                .isEqualTo("""
                        01-05 diana -
                        01-12 bob -; swap-with-next alice > bob for 01-19
                        01-19 alice -; swap-with-next bob > alice for 01-12
                        01-26 diana -; swap-with-next charlie > diana for 02-02
                        """);
    }

    @Test
    void givesAWholeHolidayShiftOnlyToPeopleWithoutAHoliday() {
        new PlanFolder(directory).with("holidays.yaml", """
                        holidays: [{date: 2026-01-14, name: Feast}]
                        calendars: {fr: [{date: 2026-01-16, name: Fête}]}
                        """);
        assertThat(team("swap-with-next, secondary-covers", "secondary: always, on_holiday", "", 2))
                .as("everyone has it")
                .endsWith(
                        "01-12 alice bob; primary 01-14 bob (secondary-covers); secondary 01-14 charlie (secondary-covers)\n");
        assertThat(team("swap-with-next", "order: [diana, alice, bob, eve], on_holiday", "", 4))
                .as("eve observes another calendar, and has a holiday in the shift too")
                .contains("01-12 alice -\n");
    }

    @Test
    void coversDaysThatTimeOffLeftOpenAndAHolidayDoesNot() {
        new PlanFolder(directory).with("holidays.yaml", "holidays: [{date: 2026-01-14, name: Feast}]\n");
        assertThat(team(
                        "secondary-covers",
                        "secondary: always, on_time_off: [], on_holiday",
                        "alice: 2026-01-14, alice: 2026-01-15",
                        2))
                .endsWith("01-12 alice bob; primary 01-14 bob (secondary-covers); primary 01-15 - (uncovered);"
                        + " secondary 01-14 charlie (secondary-covers)\n");
    }

    private String schedule(String remedies, String key, String timeOff, int shifts) {
        new PlanFolder(directory);
        return team(remedies, key, timeOff, shifts);
    }

    /** Diana, Alice, Bob and Charlie take turns; Eve observes another calendar and does not. */
    private String team(String remedies, String key, String timeOff, int shifts) {
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        for (String id : new String[] {"diana", "alice", "bob", "charlie", "eve"}) {
            team.append("  - id: ").append(id).append("\n    name: ").append(id).append("\n    time_off:\n");
            for (String away : timeOff.split(", ")) {
                if (away.startsWith(id + ": ")) {
                    team.append("      - date: ")
                            .append(away.substring(id.length() + 2))
                            .append('\n');
                }
            }
            team.append(id.equals("eve") ? "    calendar: fr\n" : "");
        }
        String order = key.contains("order") ? "" : "order: [diana, alice, bob, charlie], ";
        String secondary = key.contains("secondary:") ? "" : "secondary: never, ";
        String otherwise = key.contains("on_time_off") ? "" : "on_time_off: [], ";
        team.append("rotation: {start: 2026-01-05, balance_holidays: false, ")
                .append(order)
                .append(secondary)
                .append(otherwise)
                .append(key)
                .append(": [")
                .append(remedies)
                .append("]}\n");
        String calendars = "holidays: []\ncalendars: {fr: []}\n";
        PlanFolder folder = PlanFolder.existing(directory).with("team.yaml", team.toString());
        if (key.contains("on_time_off") && !key.contains("on_holiday")) {
            folder.with("holidays.yaml", calendars);
        }
        if (key.contains("on_time_off: []")) {
            folder.with("holidays.yaml", "holidays: [{date: 2026-01-14, name: Feast}]\ncalendars: {fr: []}\n");
        }
        return ScheduleText.of(folder.directory(), shifts);
    }
}
