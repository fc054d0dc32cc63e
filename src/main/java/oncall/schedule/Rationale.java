package oncall.schedule;

import java.util.List;

/**
 * Why a shift has the primary that it has.
 *
 * @param turnsHad how many turns the one whose turn it is had had before
 * @param hundredthsOwed how many hundredths of a turn they had earned above that, rounded; negative where they were ahead
 * @param attempts the remedies that were tried, in order
 * @param balance what was weighed for a fair share of holidays, in words; empty where nothing was
 */
public record Rationale(int turnsHad, long hundredthsOwed, List<RemedyAttempt> attempts, List<String> balance) {}
