package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import oncall.schedule.Shift;
import org.junit.jupiter.api.Test;

/** Plans with the same meaning have the same schedule. */
class SameScheduleLawsTest {

    private static final Pattern PERSON = Pattern.compile("\\b([eE])(\\d\\d)\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private static final Pattern REASON = Pattern.compile(" \\(.*\\)$", Pattern.MULTILINE);

    /** After this many days, dates fall on the same days of the week and the year again. */
    private static final long DAYS_IN_28_YEARS = 28 * 365 + 7;

    @Test
    void asBeforeOnAnotherMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            sameSchedule(text -> text);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The new names and ids sort in the opposite order. */
    @Test
    void withOtherNames() throws IOException {
        sameSchedule(text -> PERSON.matcher(text).replaceAll(SameScheduleLawsTest::otherName));
    }

    private static String otherName(MatchResult person) {
        return (person.group(1).equals("e") ? "w" : "W") + (99 - Integer.parseInt(person.group(2)));
    }

    @Test
    void manyYearsLater() throws IOException {
        sameSchedule(text -> DATE.matcher(text)
                .replaceAll(date ->
                        LocalDate.parse(date.group()).plusDays(DAYS_IN_28_YEARS).toString()));
    }

    /** Checks that an edit of the files leaves the schedule unchanged. */
    private static void sameSchedule(UnaryOperator<String> edit) throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            List<Shift> shifts = it.lines().schedule(it.lines().read(edit));
            assertThat(ShiftFacts.firstDifference(ShiftFacts.texts(it.shifts(), edit), ShiftFacts.texts(shifts)))
                    .isEmpty();
        });
    }

    @Test
    void whenUnrelatedLinesAreShuffled() throws IOException {
        EachPlan.obeysWhenReadAgain((it, dice) -> {
            PlanLines plan = it.lines().copy();
            if (plan.order.isEmpty()) {
                plan.people.forEach(person -> plan.order.add(person.id));
            }
            dice.shuffle(plan.people);
            plan.people.forEach(person -> dice.shuffle(person.timeOff));
            plan.calendars.values().forEach(dice::shuffle);
            List<String> swapped = DATE.matcher(plan.swaps.toString())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (Set.copyOf(swapped).size() == swapped.size()) {
                dice.shuffle(plan.swaps);
            }
            if (!plan.rotation.toString().contains("secondary-owner-covers")) {
                dice.shuffle(plan.pipelines);
            }
            List<Shift> shifts = plan.schedule(plan.read());
            assertThat(ShiftFacts.firstDifference(
                            ShiftFacts.texts(it.shifts(), SameScheduleLawsTest::withoutReasons),
                            ShiftFacts.texts(shifts, SameScheduleLawsTest::withoutReasons)))
                    .as("difference where lines are shuffled to\n%s", plan)
                    .isEmpty();
        });
    }

    /** The shift without reasons. If two absences or two holidays touch, the first listed gives the reason. */
    private static String withoutReasons(String shift) {
        return REASON.matcher(shift).replaceAll("");
    }
}
