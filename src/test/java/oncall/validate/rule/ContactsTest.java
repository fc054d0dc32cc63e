package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about contacts that reach nobody or the wrong people. */
class ContactsTest {

    private static final String NOTHING = "No problems found in 3 files.\n";

    @TempDir
    Path directory;

    @Test
    void areNotRequiredOfPeopleWhoLeft() {
        assertThat(validate("{id: diana, name: Diana, leaves: 2026-11-20}")).isEqualTo(NOTHING);
        assertThat(validate("{id: diana, name: Diana, leaves: 2026-11-21}")).contains("[no-contact]");
        assertThat(validate("{id: diana, name: Diana, joins: 2027-06-01}")).contains("[no-contact]");
    }

    @Test
    void mayBelongToTheSuccessor() {
        assertThat(validate("{id: diana, name: Diana, phone: '+1 555 0101', leaves: 2026-11-20}"))
                .isEqualTo(NOTHING);
        assertThat(validate("{id: diana, name: Diana, phone: '+1 555 0101', leaves: 2026-11-21}"))
                .contains("Diana has the same phone as Alice, '+1 555 0101'");
    }

    @Test
    void areTheSameInAnySpelling() {
        assertThat(validate("{id: diana, name: Diana, phone: '+1.555 (0101)'}")).contains("[shared-contact]");
        assertThat(validate("{id: diana, name: Diana, slack: Bob}")).contains("[shared-contact]");
        assertThat(validate("{id: diana, name: Diana, phone: '+1 555 0102'}")).isEqualTo(NOTHING);
    }

    @Test
    void ofThreeAreWhatGoesRound() {
        String phone = "phone: '+1 555 0101'}";
        assertThat(validate("{id: diana, name: Diana, " + phone + "\n  - {id: eve, name: Eve, " + phone))
                .isEqualTo(NOTHING);
    }

    @Test
    void ofOnePersonMayBeAlike() {
        assertThat(validate("{id: diana, name: Diana, email: d@example.com, slack: d@example.com}"))
                .isEqualTo(NOTHING);
    }

    private String validate(String diana) {
        new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, phone: "+1 555 0101"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                  - DIANA
                rotation: {start: 2026-01-05}
                """.replace("DIANA", diana));
        return Run.in(directory, "validate").out();
    }
}
