package oncall.schedule;

/** Why someone who was asked could not take a shift, or days of it. */
public enum Ineligible {
    /** Not on the team on all days of the shift. */
    OFF_THE_TEAM,
    /** On time off on some day concerned. */
    AWAY,
    /** Has a holiday in it too. */
    HAS_HOLIDAY,
    /** The shift to be given in return is settled already, or named in a swap. */
    BOUND,
    /** The one who asks is not free in the shift that would be given in return. */
    ASKER_NOT_FREE,
    /** Would have too little rest; asked again where nobody else can. */
    TOO_LITTLE_REST
}
