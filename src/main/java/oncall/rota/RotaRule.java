package oncall.rota;

import oncall.text.RuleId;

/** The rules for rotas that are imported. */
public enum RotaRule implements RuleId {
    INVALID_ROW("invalid-row"),
    /** The same as for the files of a plan. */
    UNKNOWN_ENGINEER("unknown-engineer");

    private final String id;

    RotaRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
