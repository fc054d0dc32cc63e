package oncall.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnCallTimesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 20);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Every set of weekdays, compared with counting on the fingers. */
    @Test
    void countsOnCallDays() {
        for (int weekdays = 1; weekdays <= OnCallTimes.EVERY_DAY; weekdays++) {
            OnCallTimes times = new OnCallTimes(weekdays, MORNING, MORNING);
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate date = FIRST; date.isBefore(FIRST.plusWeeks(5)); date = date.plusDays(1)) {
                if ((weekdays & OnCallTimes.bit(date.getDayOfWeek())) != 0) {
                    days.add(date);
                }
                assertThat(times.count(new DateRange(FIRST, date))).isEqualTo(days.size());
                assertThat(times.contains(date)).isEqualTo(days.contains(date));
            }
            long number = times.number(FIRST);
            for (LocalDate day : days) {
                assertThat(times.number(day)).isEqualTo(number);
                assertThat(times.day(number++)).isEqualTo(day);
            }
            assertThat(times.onOrAfter(FIRST)).isEqualTo(days.get(0));
            List<LocalDate> inRuns = new ArrayList<>();
            for (DateRange run :
                    times.runs(new DateRange(FIRST, FIRST.plusWeeks(5).minusDays(1)))) {
                assertThat(times.contains(run.from().minusDays(1)) && run.from().isAfter(FIRST))
                        .isFalse();
                run.from().datesUntil(run.to().plusDays(1)).forEach(inRuns::add);
            }
            assertThat(inRuns).isEqualTo(days);
        }
    }

    @Test
    void countsDaysBefore1970() {
        OnCallTimes weekends = new OnCallTimes(OnCallTimes.EVERY_DAY - OnCallTimes.WEEKDAYS, MORNING, MORNING);

        assertThat(weekends.day(weekends.number(LocalDate.of(1969, 12, 27)))).isEqualTo(LocalDate.of(1969, 12, 27));
        assertThat(weekends.onOrAfter(LocalDate.of(1969, 12, 29))).isEqualTo(LocalDate.of(1970, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00, false",
        "12:00, 12:00, false",
        "12:01, 12:01, true",
        "18:00, 08:00, true",
        "16:00, 00:00, false",
        "16:00, 00:01, true",
        "13:00, 21:00, false",
        "06:00, 02:00, false"
    })
    void isInTheEveningIfItReachesIntoTheNextDate(LocalTime from, LocalTime to, boolean expected) {
        assertThat(new OnCallTimes(OnCallTimes.EVERY_DAY, from, to).isInTheEvening())
                .isEqualTo(expected);
    }

    /** Friday's night reaches into Saturday, and no night reaches into Monday. */
    @Test
    void findsTheDatesOfNights() {
        OnCallTimes nights = new OnCallTimes(OnCallTimes.WEEKDAYS, LocalTime.of(18, 0), LocalTime.of(8, 0));
        DateRange shift = new DateRange(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 15));

        assertThat(nights.absencesIn(shift))
                .containsExactly(
                        new DateRange(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12)),
                        new DateRange(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16)));
        assertThat(nights.holidaysIn(shift))
                .containsExactly(
                        new DateRange(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 12)),
                        new DateRange(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16)));
    }
}
