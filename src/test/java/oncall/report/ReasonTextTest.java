package oncall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.Load;
import oncall.model.Reason;
import oncall.model.TimeOff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 25);
    private static final DateRange DAYS = new DateRange(DAY, DAY);
    private static final Calendar CALENDAR = new Calendar(null, List.of(Holiday.on(DAYS, "Christmas")));
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            Engineer.class,
            new Engineer(
                    "ann",
                    "Ann",
                    null,
                    null,
                    null,
                    "UTC",
                    CALENDAR,
                    List.of(new DatedLoad(null, Load.FULL)),
                    null,
                    null,
                    List.of()),
            TimeOff.class,
            new TimeOff(DAYS, null, "Ski", false),
            DateRange.class,
            DAYS,
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
}
