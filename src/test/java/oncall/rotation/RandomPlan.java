package oncall.rotation;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.rotation.PlanLines.Person;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Random plans, the same for the same seed. Engineers are e00, e01 and so on, with the names E00, E01 and so on. */
final class RandomPlan {

    private final Dice dice;
    private final PlanLines plan;

    /** What falls for things that few plans have, so that the other dice fall as in plans without them. */
    private final @Nullable Dice more;

    private RandomPlan(long seed) {
        dice = new Dice(seed);
        int size = dice.chance(8) ? 1 : dice.chance(10) ? dice.between(9, 30) : dice.between(2, 8);
        plan = new PlanLines(
                LocalDate.of(2024, 1, 1).plusDays(dice.between(0, 1000)),
                dice.oneOf(1, 2, 3, 5, 7, 7, 7, 7, 10, 14, 21, 28),
                dice.between(40, 70) + 2 * size);
        plan.timezone = dice.oneOf("UTC", "America/New_York", "Europe/Paris", "Australia/Lord_Howe");
        addHolidays();
        addPeople(size);
        addRotation();
        if (seed % 5 == 0 && plan.shiftDays % 7 == 0) {
            addTimes(seed / 5);
        }
        more = seed % 3 == 0 ? new Dice(seed + 1_000_000) : null;
        if (more != null) {
            addOnCallDates(more);
        }
    }

    /** On-call days and hours. They follow from the seed, so that the dice fall as in plans without them. */
    private void addTimes(long number) {
        List<String> days = List.of("weekdays", "[friday, weekends]", "[monday, thursday]", "all");
        plan.rotation.put("days", days.get(Math.floorMod(number, days.size())));
        if (number % 3 > 0) {
            plan.rotation.remove("handoff");
            String from = number % 3 == 1 ? "{from: \"09:00\", to: \"17:00\"}" : "{from: \"18:00\", to: \"08:00\"}";
            plan.rotation.put("hours", from);
        }
    }

    /** Some people are on call for a part of their time on the team. */
    private void addOnCallDates(Dice more) {
        for (Person person : plan.people) {
            LocalDate one = someDay(plan, more);
            LocalDate other = someDay(plan, more);
            boolean inOrder = one.isBefore(other);
            person.onCallFrom = more.chance(30) ? (inOrder ? one : other).minusDays(20) : null;
            person.onCallUntil = more.chance(20) ? (inOrder ? other : one) : null;
            if (person.leaves != null && person.onCallFrom != null && !person.onCallFrom.isBefore(person.leaves)) {
                person.onCallFrom = null;
            }
            if (person.joins != null && person.onCallUntil != null && !person.joins.isBefore(person.onCallUntil)) {
                person.onCallUntil = null;
            }
        }
    }

    /** Overrides of a role, whoever has it. */
    private void addRoles(Dice more) {
        for (int i = more.between(0, 4); i > 0; i--) {
            String days = days(someDay(plan, more), more.between(1, 2 * plan.shiftDays));
            String role = more.oneOf(Role.PRIMARY, Role.SECONDARY).id();
            plan.overrides.add("{" + days + ", engineer: " + more.oneOf(plan.people).id + ", role: " + role + "}");
        }
    }

    /** The plan of a seed. It is read once halfway, so that people agree on swaps of shifts that they have. */
    static PlanLines of(long seed) throws IOException {
        RandomPlan random = new RandomPlan(seed);
        PlanLines plan = random.plan;
        if (plan.people.size() > 1) {
            List<Shift> known = plan.schedule(plan.read());
            random.addSwaps(known);
            random.addOverrides(known);
            if (random.more != null) {
                random.addRoles(random.more);
            }
        }
        return plan;
    }

    private void addHolidays() {
        for (String calendar : List.of("", "fr", "de")) {
            List<String> holidays = new ArrayList<>();
            for (int i = dice.between(0, 12); i > 0; i--) {
                holidays.add(holiday(someDay(plan, dice), dice));
            }
            plan.calendars.put(calendar, holidays);
        }
    }

    static String holiday(LocalDate day, Dice dice) {
        String days = dice.chance(70)
                ? days(day, dice.chance(70) ? 1 : dice.between(2, 8))
                : "date: \"" + day.toString().substring(5) + '"';
        return "{" + days + ", name: " + dice.oneOf("Spring", "Harvest", "Midwinter", "Founders") + "}";
    }

    private void addPeople(int size) {
        boolean equalLoads = dice.chance(50);
        int absences = dice.oneOf(0, 1, 2, 4, 8);
        for (int i = 0; i < size; i++) {
            Person person = person(i);
            person.load = equalLoads ? "1" : dice.oneOf("0.25", "0.5", "1", "1.5", "0." + dice.between(11, 99));
            if (!equalLoads && dice.chance(20)) {
                person.load = "[{load: " + person.load + "}, {from: " + someDay(plan, dice) + ", load: "
                        + dice.oneOf("0.5", "1", "2") + "}]";
            }
            if (dice.chance(8)) {
                person.timeOff.add("{every: " + dice.oneOf("monday", "friday", "sunday")
                        + dice.oneOf("", "", ", from: " + someDay(plan, dice), ", excused: true") + "}");
            }
            person.calendar = dice.chance(70) ? null : dice.oneOf("fr", "de");
            person.joins = dice.chance(85) ? null : someDay(plan, dice).minusDays(20);
            person.leaves = dice.chance(85) ? null : someDay(plan, dice);
            if (person.joins != null && person.leaves != null && person.leaves.isBefore(person.joins)) {
                person.leaves = null;
            }
            for (int j = dice.between(0, absences); j > 0; j--) {
                person.timeOff.add(timeOff(someDay(plan, dice), plan, dice));
            }
            plan.people.add(person);
        }
        if (dice.chance(25)) {
            String offsite = days(someDay(plan, dice), dice.between(1, 2 * plan.shiftDays));
            plan.people.forEach(person -> person.timeOff.add("{" + offsite + ", reason: Offsite}"));
        }
    }

    /** The engineer with a number below 100. */
    static Person person(int number) {
        String digits = (number < 10 ? "0" : "") + number;
        return new Person("e" + digits, "E" + digits);
    }

    static String timeOff(LocalDate from, PlanLines plan, Dice dice) {
        int most = dice.chance(40) ? 3 : dice.oneOf(1, 2, 2, 6) * plan.shiftDays;
        return "{" + days(from, dice.between(1, most)) + dice.oneOf("", ", reason: Vacation", ", excused: true") + "}";
    }

    private void addRotation() {
        List<String> ids = new ArrayList<>();
        plan.people.forEach(person -> ids.add(person.id));
        dice.shuffle(ids);
        if (dice.chance(50)) {
            plan.order.addAll(dice.chance(50) ? ids : ids.subList(0, dice.between(1, ids.size())));
        }
        int turns = plan.order.isEmpty() ? ids.size() : plan.order.size();
        plan.rotation.put("rest", String.valueOf(Math.min(dice.between(0, 3), turns - 1)));
        plan.rotation.put("secondary", dice.oneOf("always", "always", "holiday-weeks", "never"));
        plan.rotation.put("handoff", "{time: \"" + dice.oneOf("00:00", "02:30", "09:00", "18:00") + "\"}");
        String onTimeOff = remedies(dice.chance(85) ? 1 : 0);
        plan.rotation.put(
                "on_time_off",
                dice.chance(50)
                        ? onTimeOff
                        : "[{remedy: " + dice.oneOf(Remedy.values()).id() + ", up_to: " + dice.between(1, 3) + "d}"
                                + onTimeOff.replaceFirst("\\[(?=.)", onTimeOff.equals("[]") ? "" : ", "));
        plan.rotation.put("on_holiday", remedies(dice.chance(70) ? 1 : 0));
        plan.rotation.put("balance_holidays", String.valueOf(dice.chance(60)));
        plan.rotation.put("swap_partners", dice.chance(85) ? "anyone" : "secondary-owner");
        for (int i = ids.size() == 1 ? 0 : dice.between(0, 2 * ids.size()); i > 0; i--) {
            dice.shuffle(ids);
            String owners = ", primary_owner: " + ids.get(0) + ", secondary_owner: " + ids.get(1);
            plan.pipelines.add("{id: p" + i + ", name: P" + owners + "}");
        }
    }

    private String remedies(int least) {
        List<String> ids = new ArrayList<>();
        Arrays.stream(Remedy.values()).forEach(remedy -> ids.add(remedy.id()));
        dice.shuffle(ids);
        return ids.subList(0, dice.between(least, least * 4)).toString();
    }

    /**
     * Adds swaps. Few shifts are named twice, and most are given by the engineer whose turn it is or who is primary.
     */
    private void addSwaps(List<Shift> known) {
        List<Shift> left = new ArrayList<>(known);
        dice.shuffle(left);
        for (int i = dice.between(0, 6); i > 0; i--) {
            Shift shift = dice.chance(95) ? left.remove(0) : left.get(0);
            String from = id(dice.chance(60) ? shift.turn() : shift.primary());
            String to = id(null);
            Shift back = dice.chance(50) ? null : whereTurn(to, left);
            if (!from.equals(to)) {
                plan.swaps.add("{shift: " + shift.days().from() + ", from: " + from + ", to: " + to
                        + (back == null ? "" : ", in_return: " + back.days().from()) + "}");
            }
            left.remove(back);
        }
    }

    private static @Nullable Shift whereTurn(String id, List<Shift> shifts) {
        for (Shift shift : shifts) {
            if (shift.turn() != null && shift.turn().id().equals(id)) {
                return shift;
            }
        }
        return null;
    }

    /** Adds overrides. Most replace someone who is on call, and some are for days that already have one. */
    private void addOverrides(List<Shift> known) {
        LocalDate day = someDay(plan, dice);
        for (int i = dice.between(0, 6); i > 0; i--) {
            day = dice.chance(80) ? someDay(plan, dice) : day.plusDays(dice.between(0, 1));
            int number = (int) ChronoUnit.DAYS.between(plan.start, day) / plan.shiftDays;
            Shift shift = known.get(Math.min(number, known.size() - 1));
            Role role = dice.oneOf(Role.PRIMARY, Role.PRIMARY, Role.SECONDARY);
            String engineer = id(dice.chance(30) ? shift.secondary() : null);
            String insteadOf = id(ShiftFacts.onCall(shift, role, day));
            if (!engineer.equals(insteadOf)) {
                String days = days(day, dice.between(1, dice.chance(80) ? 3 : 2 * plan.shiftDays));
                plan.overrides.add("{" + days + ", engineer: " + engineer + ", instead_of: " + insteadOf + "}");
            }
        }
    }

    /** The engineer's id, or anyone's if null. */
    private String id(@Nullable Engineer engineer) {
        return engineer == null ? dice.oneOf(plan.people).id : engineer.id();
    }

    static String days(LocalDate from, int length) {
        return length == 1 ? "date: " + from : "from: " + from + ", to: " + from.plusDays(length - 1L);
    }

    static LocalDate someDay(PlanLines plan, Dice dice) {
        return plan.start.plusDays(dice.between(0, plan.shifts * plan.shiftDays - 1));
    }
}
