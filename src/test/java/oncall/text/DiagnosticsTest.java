package oncall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import oncall.keys.KeyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsTest {

    private static final int MOST = 1_000;

    private final SourceFile file = new SourceFile("team.yaml", "x".repeat(5_000));
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 997", "400, 600", "400, 601", "0, 1001", "1000, 5", "1001, 0", "2000, 2000"})
    void listsAThousandOfAFileErrorsFirst(int errors, int warnings) {
        TreeSet<Diagnostic> allErrors = new TreeSet<>();
        TreeSet<Diagnostic> allWarnings = new TreeSet<>();
        for (int i : shuffled(errors + warnings)) {
            boolean isError = i < errors;
            Diagnostic finding = finding(isError ? Severity.ERROR : Severity.WARNING, i * 7 % 4_999, "m" + i);
            (isError ? allErrors : allWarnings).add(finding);
            diagnostics.add(finding);
        }

        List<Diagnostic> listed = diagnostics.sorted();

        List<Diagnostic> expected = new ArrayList<>(allErrors);
        expected.addAll(allWarnings);
        expected = new ArrayList<>(expected.subList(0, Math.min(MOST, expected.size())));
        expected.sort(null);
        assertThat(listed.subList(0, expected.size())).isEqualTo(expected);
        int more = errors + warnings - expected.size();
        assertThat(listed.subList(expected.size(), listed.size()))
                .extracting(Diagnostic::message)
                .isEqualTo(
                        more == 0
                                ? List.of()
                                : List.of("there are " + more + " more findings in this file than are listed"));
        assertThat(diagnostics.errors()).isEqualTo(errors);
    }

    @Test
    void countsUnlistedWarningsAsAWarning() {
        for (int i = 0; i <= MOST; i++) {
            diagnostics.add(finding(Severity.WARNING, i, "m"));
        }

        assertThat(diagnostics.sorted())
                .hasSize(MOST + 1)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void listsOnceWhatIsFoundTwice() {
        diagnostics.add(finding(Severity.ERROR, 1, "m"));
        diagnostics.add(finding(Severity.ERROR, 1, "m"));

        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void knowsWhetherAnErrorWouldBeListed() {
        assertThat(diagnostics.listsErrorAt(file.at(4_000, 4_001))).isTrue();
        for (int i = 0; i < MOST; i++) {
            diagnostics.add(finding(Severity.ERROR, 2 * i, "m"));
        }

        assertThat(diagnostics.listsErrorAt(file.at(4_000, 4_001))).isFalse();
        assertThat(diagnostics.listsErrorAt(file.at(101, 102))).isTrue();
    }

    @Test
    void makesRoomForOthersByRemovingWarnings() {
        for (int i = 0; i < MOST; i++) {
            diagnostics.add(finding(Severity.WARNING, i, "m"));
        }
        diagnostics.add(finding(Severity.ERROR, 0, "e"));
        diagnostics.remove(finding(Severity.WARNING, 5, "m"));

        assertThat(diagnostics.sorted())
                .hasSize(MOST)
                .extracting(Diagnostic::message)
                .containsOnlyOnce("e");
    }

    private Diagnostic finding(Severity severity, int place, String message) {
        return new Diagnostic(file.at(place, place + 1), severity, KeyRule.WRONG_TYPE, message, null);
    }

    private static List<Integer> shuffled(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(1));
        return numbers;
    }
}
