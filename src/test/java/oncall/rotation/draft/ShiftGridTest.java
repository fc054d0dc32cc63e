package oncall.rotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Lapsed;
import oncall.model.OnCallTimes;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftGridTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void followsTheRotationIfNothingIsPublished() {
        ShiftGrid grid = grid(7);

        assertThat(grid.days(0)).isEqualTo(days(0, 6));
        assertThat(grid.days(3)).isEqualTo(days(21, 27));
        assertThat(grid.numberOn(START.minusDays(1))).isEqualTo(-1);
        assertThat(grid.numberOn(START)).isZero();
        assertThat(grid.numberOn(START.plusDays(27))).isEqualTo(3);
        assertThat(grid.published(0)).isNull();
    }

    @Test
    void keepsThePublishedDaysAndGoesOnAfterThem() {
        // Published shifts last two weeks, new ones one week.
        ShiftGrid grid = grid(7, days(0, 13), days(14, 27));

        assertThat(grid.days(0)).isEqualTo(days(0, 13));
        assertThat(grid.days(1)).isEqualTo(days(14, 27));
        assertThat(grid.days(2)).isEqualTo(days(28, 34));
        assertThat(grid.published(1).days()).isEqualTo(days(14, 27));
        assertThat(grid.published(2)).isNull();
    }

    @Test
    void beginsWithThePublishedShifts() {
        for (DateRange first : List.of(days(14, 20), days(9, 15), days(-7, -1))) {
            ShiftGrid grid = grid(7, first);

            assertThat(grid.days(0)).isEqualTo(first);
            assertThat(grid.days(1).from()).isEqualTo(first.to().plusDays(1));
            assertThat(grid.numberOn(first.from().minusDays(1))).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, 6, 13", // Nothing is left of a run.
        "7, 7, 13",
        "7, 9, 13", // 4 of 7 days are left.
        "7, 10, 20", // 3 are, which join the next run.
        "7, -3, 6", // Runs lie before the start, too.
        "14, 20, 27",
        "14, 21, 41",
        "1, 5, 6"
    })
    void reachesTheRunsOfTheRotationByOneShiftThatIsShorterOrLonger(int shiftDays, int published, int end) {
        ShiftGrid grid = grid(shiftDays, days(published, published));

        assertThat(grid.days(1)).isEqualTo(days(published + 1, end));
        assertThat(grid.days(2)).isEqualTo(days(end + 1, end + shiftDays));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 3", "3, 0", "3, 6", "7, 0", "7, 7", "7, 5", "10, -4", "14, 28"})
    void findsTheShiftOfEveryDay(int shiftDays, int firstPublished) {
        DateRange[] published = {
            days(firstPublished, firstPublished),
            days(firstPublished + 1, firstPublished + 9),
            days(firstPublished + 10, firstPublished + 12)
        };
        ShiftGrid grid = grid(shiftDays, published);

        LocalDate day = grid.days(0).from();
        for (int number = 0; number < 30; number++) {
            DateRange shift = grid.days(number);
            assertThat(shift.from()).as("the day after shift %d", number - 1).isEqualTo(day);
            for (; !day.isAfter(shift.to()); day = day.plusDays(1)) {
                assertThat(grid.numberOn(day)).as("%s", day).isEqualTo(number);
            }
        }
        assertThat(grid.numberOn(grid.days(0).from().minusDays(1))).isEqualTo(-1);
    }

    private static ShiftGrid grid(int shiftDays, DateRange... published) {
        Rotation rotation = new Rotation(
                Rotation.MAIN,
                null,
                START,
                new TimeSpan(shiftDays, TimeSpan.Unit.DAYS),
                OnCallTimes.always(LocalTime.of(9, 0)),
                null,
                List.of(),
                SecondaryMode.NEVER,
                null,
                0,
                List.of(),
                List.of(),
                false,
                SwapPartners.ANYONE,
                null,
                null,
                List.of(),
                List.of(),
                PublishedSchedule.NONE);
        List<PublishedShift> shifts = new ArrayList<>();
        for (DateRange days : published) {
            shifts.add(new PublishedShift(
                    days,
                    null,
                    days.from().atTime(9, 0).atOffset(ZoneOffset.UTC),
                    days.to().plusDays(1).atTime(9, 0).atOffset(ZoneOffset.UTC),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    Lapsed.NONE,
                    0));
        }
        return new ShiftGrid(rotation, shifts);
    }

    /** Days counted from the rotation's start, both included. */
    private static DateRange days(int first, int last) {
        return new DateRange(START.plusDays(first), START.plusDays(last));
    }
}
