package oncall.keys;

import org.jspecify.annotations.Nullable;

/**
 * One key of a block. Everything that the program knows about a key is here.
 *
 * @param <T> the type of its value in a spec
 */
public final class Key<T> {

    private final String name;
    private final ValueType<T> type;
    private final boolean required;
    private final String meaning;
    private final @Nullable String example;
    private @Nullable String byDefault;
    private @Nullable String otherwise;
    private @Nullable Key<?> instead;
    private boolean isInstead;
    private int position = -1;

    Key(String name, ValueType<T> type, boolean required, String meaning, @Nullable String example) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.meaning = meaning;
        this.example = example;
    }

    /** An optional key for {@link Alternatives}; other keys are added to their block. */
    public static <T> Key<T> optional(String name, ValueType<T> type, String meaning, String example) {
        return new Key<>(name, type, false, meaning, example);
    }

    /** Sets the value that an absent key stands for, as YAML. */
    public Key<T> byDefault(String yaml) {
        byDefault = yaml;
        return this;
    }

    /** Sets what an absent key means, in words, if no value expresses it. */
    public Key<T> otherwise(String words) {
        otherwise = words;
        return this;
    }

    /** Lets another key of the same block take the place of this required one. */
    public Key<T> orInstead(Key<?> other) {
        instead = other;
        other.isInstead = true;
        return this;
    }

    /** Its number among the keys of its block. A key of several blocks has the same number in each. */
    int position() {
        return position;
    }

    void setPosition(int position) {
        if (this.position >= 0 && this.position != position) {
            throw new IllegalStateException(name + " has another position in another block");
        }
        this.position = position;
    }

    public String name() {
        return name;
    }

    public ValueType<T> type() {
        return type;
    }

    /** The key that may be written instead of this one; null if there is none. */
    public @Nullable Key<?> instead() {
        return instead;
    }

    /** Whether it may be written instead of another key. */
    boolean isInstead() {
        return isInstead;
    }

    public boolean isRequired() {
        return required;
    }

    public String meaning() {
        return meaning;
    }

    /** An example value, as YAML on one line. */
    public String example() {
        return example == null ? type.example() : example;
    }

    /** The value that an absent key stands for, as YAML, or null if there is none. */
    public @Nullable String byDefault() {
        return byDefault;
    }

    /** What an absent key means, in words; null if that needs no words. */
    public @Nullable String otherwise() {
        return otherwise;
    }
}
