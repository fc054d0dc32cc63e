package oncall.model;

/** One of a few fixed values, which files name by an id in kebab-case. */
public interface Choice {

    /** The value as written in the files and in JSON. */
    String id();
}
