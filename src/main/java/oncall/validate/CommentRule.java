package oncall.validate;

import oncall.text.RuleId;

/** The rules about comments that suppress warnings. */
enum CommentRule implements RuleId {
    INVALID_IGNORE("invalid-ignore"),
    UNUSED_IGNORE("unused-ignore");

    private final String id;

    CommentRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
