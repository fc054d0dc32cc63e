package oncall.model;

/** A value out of a fixed few, known in the files by its id in kebab-case. */
public interface Choice {

    /** How it is written in the files and in JSON. */
    String id();
}
