package oncall.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings that a comment suppresses, and the finding about a comment that suppresses nothing. */
class SuppressionTest {

    private static final String NOTHING = "No problems found in 3 files.\n";

    @TempDir
    Path directory;

    @Test
    void suppressesAWarningOnItsLine() {
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contact because he sits next door"))
                .isEqualTo(NOTHING);
    }

    @Test
    void suppressesAWarningBelowItsLine() {
        assertThat(validate("  # oncall: ignore no-contact because he sits next door\n  - {id: bob, name: Bob}"))
                .isEqualTo(NOTHING);
    }

    @Test
    void reachesAcrossOtherComments() {
        assertThat(
                        validate(
                                "  # oncall: ignore no-contact because he sits next door\n  # oncall: ignore same-name because there are two of them\n  - {id: bob, name: Alice}"))
                .isEqualTo(NOTHING);
    }

    @Test
    void continuesOnTheLinesBelow() {
        String comment = "  # oncall: ignore no-contact because he sits next door\n  # and always comes over\n";
        assertThat(validate(comment + "  - {id: bob, name: Bob}")).isEqualTo(NOTHING);
        assertThat(validate(comment
                        + "  # oncall: ignore same-name because x\n#\n  - {id: bob, name: Alice, slack: '@alice'}"))
                .contains("line 8 has no finding of no-contact")
                .contains("Found 1 warning");
    }

    @Test
    void mayFollowAnotherComment() {
        assertThat(validate(
                        "  - {id: bob, name: Bob} # new here # oncall: ignore no-contact because he sits next door"))
                .isEqualTo(NOTHING);
        assertThat(validate("  # new here # oncall: ignore no-contact because of that\n  - {id: bob, name: Bob}"))
                .isEqualTo(NOTHING);
    }

    @Test
    void worksInEveryFile() {
        String comment = " # oncall: ignore KIND because we know";
        PlanFolder plan = new PlanFolder(directory)
                .with("holidays.yaml", """
                        holidays:
                          - {date: "12-25", name: Christmas}
                          - {date: "12-25", name: Christmas}""" + comment.replace("KIND", "duplicate-holiday") + "\n")
                .with("pipelines.yaml", pipeline("one") + comment.replace("KIND", "alert-without-threshold") + "\n")
                .with(
                        "pipelines/more.yaml",
                        pipeline("two") + comment.replace("KIND", "alert-without-threshold") + "\n");

        assertThat(Run.in(plan.directory(), "validate").out()).isEqualTo("No problems found in 4 files.\n");

        for (String file : new String[] {"holidays.yaml", "pipelines.yaml", "pipelines/more.yaml"}) {
            plan.with(file, plan.text(file).replace("# oncall", "# once"));
        }
        assertThat(Run.in(plan.directory(), "validate").out()).contains("Found 3 warnings in 4 files.");
    }

    private static String pipeline(String id) {
        return "pipelines: [{id: ID, name: ID, primary_owner: alice, secondary_owner: bob, ".replace("ID", id)
                + "monitoring: {alerts: [{name: Late}]}}]";
    }

    @Test
    void ignoresBlanksAndLineEnds() {
        assertThat(validate("  - {id: bob, name: Bob} #oncall:  ignore \t no-contact  because   of this \r"))
                .isEqualTo(NOTHING);
    }

    @Test
    void reachesOneLineOnly() {
        assertThat(validate("  # oncall: ignore no-contact because he sits next door\n\n  - {id: bob, name: Bob}"))
                .contains("[no-contact]")
                .contains("line 5 has no finding of no-contact");
    }

    @Test
    void isNotFoundInsideQuotes() {
        assertThat(validate("  - {id: bob, name: \"Bob # oncall: ignore no-contact because\"}"))
                .contains("[no-contact]")
                .contains("Found 1 warning");
    }

    @Test
    void isNotFoundInsideABlockOfText() {
        assertThat(validate("  - id: bob\n    name: |\n      # oncall: ignore no-contact because this is a name"))
                .contains("[no-contact]")
                .contains("Found 1 warning");
    }

    @Test
    void requiresAReason() {
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contact"))
                .contains(
                        "team.yaml:4:27: warning: this comment does not say why to ignore no-contact, so it suppresses"
                                + " nothing; write '# oncall: ignore no-contact because REASON' [invalid-ignore]")
                .contains("[no-contact]");
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contact because"))
                .contains("does not say why to ignore no-contact");
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contact he sits next door"))
                .contains("does not say why to ignore no-contact");
    }

    @Test
    void suggestsTheRule() {
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contcat because he sits next door"))
                .contains(
                        "unknown rule 'no-contcat' in this comment, which suppresses nothing; did you mean 'no-contact'?");
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore no-contact, same-name because of this"))
                .contains("unknown rule 'no-contact,' in this comment, which suppresses nothing; did you mean");
    }

    @Test
    void suggestsTheCorrectForm() {
        for (String comment : new String[] {
            "oncall ignore no-contact because x",
            "oncall:ignore no-contact because x",
            "oncall: disable no-contact",
            "oncall-ignore no-contact because x",
            "oncall: ignore-next-line no-contact because x",
            "oncall: ignor x"
        }) {
            assertThat(validate("  - {id: bob, name: Bob}  # " + comment))
                    .contains("this comment is not understood and suppresses nothing")
                    .contains("[no-contact]");
        }
        assertThat(validate("  - {id: bob, name: Bob}  # oncall: ignore")).contains("does not say which rule");
    }

    @Test
    void ignoresOtherComments() {
        assertThat(validate("  - {id: bob, name: Bob, slack: b}  # oncall: only from May on; oncall duty is hard"))
                .isEqualTo(NOTHING);
        assertThat(validate("  - {id: bob, name: Bob, slack: b}  # oncall: no-one this week"))
                .isEqualTo(NOTHING);
    }

    @Test
    void doesNotSuppressErrors() {
        assertThat(validate("  - {id: alice, name: Bob, slack: b}  # oncall: ignore duplicate-id because I say so"))
                .contains("[duplicate-id]")
                .contains("errors cannot be suppressed, and this line has one")
                .contains("Found 1 error and 1 warning");
    }

    @Test
    void isSuperfluousWithoutAFinding() {
        assertThat(validate(
                        "  - {id: bob, name: Bob, slack: b}  # oncall: ignore no-contact because he sits next door"))
                .contains("team.yaml:4:54: warning: line 4 has no finding of no-contact; remove this"
                        + " comment, or move it to the line of the finding [unused-ignore]");
    }

    /** Another team may be the reason, which is not known here. */
    @Test
    void isNeverSuperfluousForDutyInTwoTeams() {
        assertThat(validate("  - {id: bob, name: Bob, slack: b}  # oncall: ignore on-call-twice because he wants to"))
                .doesNotContain("unused-ignore");
    }

    @Test
    void isSuperfluousBesideAnotherAboutTheSame() {
        assertThat(
                        validate(
                                "  # oncall: ignore no-contact because he sits next door\n  - {id: bob, name: Bob} # oncall: ignore no-contact because x"))
                .contains("team.yaml:5:43: warning: line 5 has no finding of no-contact; remove this comment, or"
                        + " move it to the line of the finding [unused-ignore]")
                .contains("Found 1 warning");
    }

    @Test
    void isNotSuperfluousIfItsRuleDidNotRun() {
        assertThat(
                        validate(
                                "  - {id: bob, name: Bob, slack: b, calendar: fr, leaves: 2027-01-31}  # oncall: ignore owner-leaves because x"))
                .contains("[unknown-calendar]")
                .doesNotContain("unused-ignore");
    }

    @Test
    void worksInOtherCommands() {
        String comment = "# oncall: ignore no-secondary because nobody else is there yet\n";
        PlanFolder plan =
                new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                """ + comment + "rotation: {start: 2026-01-05}\n");
        // The finding is at 'start'.
        assertThat(Run.in(plan.directory(), "schedule").err()).isEmpty();
        assertThat(Run.in(plan.directory(), "validate").out()).isEqualTo(NOTHING);
    }

    private String validate(String second) {
        PlanFolder plan =
                new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                """ + second + "\nrotation: {start: 2026-01-05}\n");
        return Run.in(plan.directory(), "validate").out();
    }
}
