package oncall.rotation.draft;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import oncall.model.Role;
import oncall.schedule.Share;

/** What everyone has served so far, and their fair share. It is cheap to copy. */
public final class Standings {

    private static final BitSet NONE = new BitSet(0);

    /** Shares are rounded down, so ratios that differ by no more than this are equal. */
    private static final double ROUNDING = 1e-9;

    /** The unit of amounts that are squared, a hundred thousandth of a shift. */
    private static final long PART = Share.SHIFT / 100_000;

    /** The number of shifts that each member has had as primary. */
    private final int[] shifts;

    /** The sum of the loads with which each member earned, in hundredths, without the last shifts. */
    private final long[] loads;

    /** The people who earned in each of the last shifts. */
    private List<Earner> earning = List.of();

    /** The number of the last shifts in which the same people earned. */
    private int times;

    private final int[] holidayShifts;

    private final int[] holidayDays;

    private final int[] holidayShiftsInEitherRole;

    /** The fair share of the holiday shifts, in units of {@link Share#SHIFT}. */
    private final long[] holidayShares;

    private final long[] holidayDayShares;

    private long unfairness;

    private long unfairDays;

    /** The holidays that each has served, by their numbers in the calendar; replaced, never changed. */
    private final BitSet[] holidays;

    Standings(int members) {
        shifts = new int[members];
        loads = new long[members];
        holidayShifts = new int[members];
        holidayDays = new int[members];
        holidayShiftsInEitherRole = new int[members];
        holidayDayShares = new long[members];
        holidayShares = new long[members];
        holidays = new BitSet[members];
        Arrays.fill(holidays, NONE);
    }

    Standings(Standings original) {
        shifts = original.shifts.clone();
        loads = original.loads.clone();
        earning = original.earning;
        times = original.times;
        holidayShifts = original.holidayShifts.clone();
        holidayDays = original.holidayDays.clone();
        holidayShiftsInEitherRole = original.holidayShiftsInEitherRole.clone();
        holidayDayShares = original.holidayDayShares.clone();
        holidayShares = original.holidayShares.clone();
        holidays = original.holidays.clone();
        unfairness = original.unfairness;
        unfairDays = original.unfairDays;
    }

    /** The number of shifts that someone has had as primary. */
    public int shifts(Member member) {
        return shifts[member.number()];
    }

    /**
     * The sums of everyone's load over the counted shifts and the next one, as far as they earn in them, in hundredths;
     * by the numbers of the members.
     */
    public long[] loads(Turn next) {
        long[] sums = loads.clone();
        add(earning, times, sums);
        add(next.earning(), 1, sums);
        return sums;
    }

    private static void add(List<Earner> earning, int times, long[] sums) {
        for (Earner earner : earning) {
            sums[earner.member().number()] += (long) times * earner.load();
        }
    }

    public int holidayShifts(Member member) {
        return holidayShifts[member.number()];
    }

    /** The number of holiday shifts above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long holidaysAhead(Member member) {
        return holidayShifts[member.number()] * Share.SHIFT - holidayShares[member.number()];
    }

    /** The sum of the squared distances of everyone from their share of holiday shifts. */
    public long unfairness() {
        return unfairness;
    }

    /** The sum of the squared distances of everyone from their share of holiday days. */
    public long unfairDays() {
        return unfairDays;
    }

    /**
     * The sum of the squared distances of everyone from their share of holiday shifts as secondary alone. Who has been
     * secondary often covers seldom, where secondaries cover and are chosen by the holidays that they have served.
     */
    public long unfairAsSecondary() {
        long sum = 0;
        for (int member = 0; member < holidayShifts.length; member++) {
            int alone = holidayShiftsInEitherRole[member] - holidayShifts[member];
            long ahead = (alone * Share.SHIFT - holidayShares[member]) / PART;
            sum += ahead * ahead;
        }
        return sum;
    }

    private void addSquares(int member, int sign) {
        long ahead = (holidayShifts[member] * Share.SHIFT - holidayShares[member]) / PART;
        long daysAhead = (holidayDays[member] * Share.SHIFT - holidayDayShares[member]) / PART;
        unfairness += sign * ahead * ahead;
        unfairDays += sign * daysAhead * daysAhead;
    }

    /** The number of holidays served above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long holidayDaysAhead(Member member) {
        return holidayDays[member.number()] * Share.SHIFT - holidayDayShares[member.number()];
    }

    /**
     * Whether one member has served fewer holiday shifts in either role than the other, in proportion to their shares.
     */
    boolean isLessOnHolidays(Member member, Member other) {
        return servedForShare(member) < servedForShare(other) - ROUNDING;
    }

    private double servedForShare(Member member) {
        int served = holidayShiftsInEitherRole[member.number()];
        long share = holidayShares[member.number()];
        return served == 0 ? 0 : share == 0 ? Double.MAX_VALUE : served * (double) Share.SHIFT / share;
    }

    /** The number of holidays on the day with this index in the shift that someone has also served the year before. */
    public int holidaysRepeated(Member member, ShiftDays shift, int day) {
        HolidayDays.InShift observed = member.observed(shift);
        int repeated = 0;
        for (int i = 0; i < observed.indexes.length; i++) {
            boolean isThen = observed.indexes[i] == day;
            repeated += isThen && holidays[member.number()].get(observed.aYearBefore[i]) ? 1 : 0;
        }
        return repeated;
    }

    /** Counts a settled shift for its primary, and its holidays for the people who serve them. */
    void count(DraftShift shift, Team team) {
        boolean isImported = shift.isImported();
        Member primary = shift.primary();
        if (primary != null && !isImported) {
            shifts[primary.number()]++;
        }
        if (shift.turn().earning() != earning) {
            add(earning, times, loads);
            earning = shift.turn().earning();
            times = 0;
        }
        times++;
        ShiftDays days = shift.days();
        if (!team.hasHoliday(days)) {
            return;
        }
        for (int day = 0; day < days.size(); day++) {
            Member serves = shift.on(Role.PRIMARY, day);
            if (serves != null && serves.hasHolidayOn(days, day)) {
                countNames(serves, days, day);
            }
        }
        if (!isImported) {
            countHolidays(shift);
        }
    }

    private void countHolidays(DraftShift shift) {
        ShiftDays days = shift.days();
        Turn turn = shift.turn();
        for (Earner earner : turn.earning()) {
            Member member = earner.member();
            HolidayDays.InShift observed = member.observed(days);
            if (!observed.isEmpty()) {
                long share = Share.of(earner.load(), turn.loads());
                addSquares(member.number(), -1);
                holidayShares[member.number()] += share;
                holidayDayShares[member.number()] += share * observed.days.cardinality();
                addSquares(member.number(), 1);
            }
        }
        BitSet counted = new BitSet();
        for (int day = 0; day < days.size(); day++) {
            Member served = shift.on(Role.PRIMARY, day);
            if (served != null && served.hasHolidayOn(days, day)) {
                addSquares(served.number(), -1);
                holidayDays[served.number()]++;
                holidayShifts[served.number()] += counted.get(served.number()) ? 0 : 1;
                addSquares(served.number(), 1);
                counted.set(served.number());
            }
        }
        for (int day = 0; day < days.size(); day++) {
            Member served = shift.on(Role.SECONDARY, day);
            if (served != null && served.hasHolidayOn(days, day)) {
                counted.set(served.number());
            }
        }
        for (int member = counted.nextSetBit(0); member >= 0; member = counted.nextSetBit(member + 1)) {
            holidayShiftsInEitherRole[member]++;
        }
    }

    private void countNames(Member member, ShiftDays shift, int day) {
        HolidayDays.InShift observed = member.observed(shift);
        BitSet served = (BitSet) holidays[member.number()].clone();
        for (int i = 0; i < observed.numbers.length; i++) {
            if (observed.indexes[i] == day) {
                served.set(observed.numbers[i]);
            }
        }
        holidays[member.number()] = served;
    }
}
