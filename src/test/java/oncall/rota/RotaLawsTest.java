package oncall.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import oncall.cli.PlanLoader;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.plan.PublishedScheduleText;
import oncall.text.Diagnostics;
import oncall.text.MemorySource;
import oncall.text.SourceFile;
import oncall.validate.CheckedPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rotas, some of them with typing errors: what has no finding is valid, and importing it again changes nothing. */
class RotaLawsTest {

    private static final int ROTAS = 1_000;
    private static final String TYPED = ",;\t\"\r\n 0123456789-:TZ+anbcmé\u202e";
    private static final List<String> PEOPLE = List.of("ana", "Ben", "ana", "ben", "zed", "");

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{start: 2026-01-05}",
                "{start: 2026-01-05, days: weekdays}",
                "{start: 2026-01-05, hours: {from: \"18:00\", to: \"06:00\"}}",
                "{start: 2026-01-05, days: [monday, thursday], hours: {from: \"09:00\", to: \"17:00\"}}"
            })
    void whatIsImportedIsValidAndStays(String rotation) throws IOException {
        String team = "team: Data\ntimezone: America/New_York\nrotation: " + rotation
                + "\nengineers: [{id: ana, name: Ana}," + " {id: ben, name: Ben}, {id: cam, name: Cam}]\n";
        Plan plan = plan(Map.of("team.yaml", team));
        int imported = 0;
        for (int i = 0; i < ROTAS; i++) {
            String csv = withTypingErrors(rota());
            Diagnostics findings = new Diagnostics();
            List<PublishedShift> shifts = shifts(csv, plan, findings);
            assertThat(findings.sorted())
                    .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
            if (findings.errors() == 0) {
                imported += shifts.size();
                String text = PublishedScheduleText.of(
                        Map.of("main", new PublishedSchedule(shifts, List.of())), LocalDate.MIN);
                Plan after = plan(Map.of("team.yaml", team, "schedule.yaml", text));

                assertThat(after.publication().shifts()).as(csv).isEqualTo(shifts);
                assertThat(shifts(csv, after, findings)).as(csv).isEqualTo(shifts);
                assertThat(findings.errors()).as(csv).isZero();
            }
        }
        assertThat(imported).isGreaterThan(ROTAS / 2);
    }

    private static Plan plan(Map<String, String> files) throws IOException {
        CheckedPlan checked = PlanLoader.load(new MemorySource(files));
        assertThat(checked.plan()).as("%s", checked.findings().sorted()).isNotNull();
        return checked.plan();
    }

    private static List<PublishedShift> shifts(String csv, Plan plan, Diagnostics findings) {
        Rota rota = Rota.read(new SourceFile("rota.csv", csv), plan, List.of(plan), findings);
        return RotaImport.shifts(rota, plan.publication(), plan.rotation().times(), findings);
    }

    private String rota() {
        StringBuilder csv = new StringBuilder("start,end,primary,secondary\n");
        LocalDate day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(400));
        String time = random.nextInt(3) == 0 ? " 0" + random.nextInt(10) + ":30" : "";
        int more = time.isEmpty() ? random.nextInt(2) : 1;
        for (int rows = random.nextInt(5); rows > 0; rows--) {
            LocalDate end = day.plusDays(random.nextInt(9));
            csv.append(day + time + "," + end.plusDays(more) + time + ",")
                    .append(PEOPLE.get(random.nextInt(random.nextInt(4) == 0 ? PEOPLE.size() : 2)))
                    .append(random.nextInt(3) == 0 ? ",cam\n" : ",\n");
            day = end.plusDays(1);
        }
        return csv.toString();
    }

    private String withTypingErrors(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int errors = Math.max(0, random.nextInt(9) - 5); errors > 0; errors--) {
            int at = random.nextInt(changed.length());
            int removed = random.nextInt(2);
            changed.replace(
                    at,
                    at + removed,
                    TYPED.substring(random.nextInt(TYPED.length())).substring(0, 1));
        }
        return changed.toString();
    }
}
