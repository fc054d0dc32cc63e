package oncall.schedule;

/** Why someone who was asked cannot take a shift or some of its days. */
public enum Ineligible {
    /** Not on the team on all days of the shift. */
    OFF_THE_TEAM,
    /** Never on call by policies. */
    NOT_ON_CALL,
    /** On time off on one of the days. */
    AWAY,
    /** Has a holiday in the shift too. */
    HAS_HOLIDAY,
    /** The shift to give in return is already settled, or a swap names it. */
    BOUND,
    /** The person who asks is not free in the shift to take in return. */
    ASKER_NOT_FREE,
    /** The person who asks has a holiday in the shift to take in return. */
    ASKER_HAS_HOLIDAY,
    /** Would have too little rest; asked again if nobody else can. */
    TOO_LITTLE_REST
}
