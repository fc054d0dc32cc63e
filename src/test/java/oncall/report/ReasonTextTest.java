package oncall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.TimeOff;
import oncall.plan.PlanReader;
import oncall.text.Diagnostics;
import oncall.text.MemorySource;
import oncall.validate.CheckedPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 25);
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            Engineer.class,
            engineer(),
            TimeOff.class,
            engineer().timeOff().get(0),
            DateRange.class,
            new DateRange(DAY, DAY),
            LocalDate.class,
            DAY,
            String.class,
            "Ski",
            int.class,
            3);

    static Class<?>[] reasons() {
        return Reason.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void hasWordsForEachReason(Class<? extends Reason> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(component -> Objects.requireNonNull(SAMPLES.get(component)))
                .toArray();

        assertThat(ReasonText.of(type.getDeclaredConstructor(types).newInstance(values)))
                .isNotBlank();
    }

    private static Engineer engineer() {
        Map<String, String> files = Map.of(
                "team.yaml",
                """
                team: Data
                engineers: [{id: ann, name: Ann, email: ann@example.com, time_off: [{date: 2026-12-25}]}]
                rotation: {start: 2026-01-05}
                """,
                "holidays.yaml",
                "holidays: [{date: 2026-12-25, name: Christmas}]",
                "pipelines.yaml",
                "pipelines: []");
        Diagnostics findings = new Diagnostics();
        try {
            CheckedPlan plan = CheckedPlan.of(PlanReader.read(new MemorySource(files), findings), findings);
            return Objects.requireNonNull(plan.plan()).engineers().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
