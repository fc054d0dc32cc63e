package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** All blocks of all files, to say where a key belongs that is in the wrong block or file. */
public final class KeyIndex {

    /** A key with more homes than this could be meant for any of them. */
    private static final int MOST_NAMED = 2;

    private static final int MOST_OF_BLOCK = 3;

    private final List<Home> homes = new ArrayList<>();

    public KeyIndex(List<FileBlock<?>> files) {
        for (FileBlock<?> file : files) {
            add(file, null, file);
        }
    }

    /**
     * Where a block is written.
     *
     * @param below the key above it; null for a file's own keys
     */
    record Home(FileBlock<?> file, @Nullable String below, Block<?> block) {}

    private void add(FileBlock<?> file, @Nullable String below, Block<?> block) {
        for (Home home : homes) {
            if (home.block == block && below != null && below.equals(home.below)) {
                return;
            }
        }
        homes.add(new Home(file, below, block));
        for (Key<?> key : block.keys()) {
            Block<?> inner = key.type().block();
            if (inner != null) {
                add(file, key.name(), inner);
            }
        }
    }

    /**
     * The places for a block of these keys, if there are two or more keys; none where there are too many places, or where
     * one may have the needed keys as well, so that the block may be right where it is.
     */
    List<Home> homes(Mapping written, List<Key<?>> needed) {
        List<Home> found = new ArrayList<>();
        for (Home home : homes) {
            if (written.entries().size() > 1 && home.below != null && hasAll(home, written)) {
                if (!needed.isEmpty() && hasAll(home, needed)) {
                    return List.of();
                }
                found.add(home);
            }
        }
        return found.size() > MOST_OF_BLOCK ? List.of() : found;
    }

    private static boolean hasAll(Home home, Mapping written) {
        for (Entry entry : written.entries()) {
            if (home.block.position(entry.key().text(), 0) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAll(Home home, List<Key<?>> needed) {
        for (Key<?> key : needed) {
            if (home.block.position(key.name(), 0) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the key belongs; null where no block has it, or too many have. */
    @Nullable
    String hint(String key, FileBlock<?> writtenIn) {
        List<Home> found = new ArrayList<>();
        for (Home home : homes) {
            if (home.block.position(key, 0) >= 0) {
                found.add(home);
            }
        }
        return found.isEmpty() || found.size() > MOST_NAMED ? null : "it belongs " + places(found, writtenIn);
    }

    static String places(List<Home> homes, FileBlock<?> writtenIn) {
        List<String> places = new ArrayList<>();
        for (Home home : homes) {
            String file = home.file.name();
            places.add(
                    home.below == null
                            ? "at the top level of " + file
                            : "under '" + home.below + "'" + (home.file == writtenIn ? "" : " in " + file));
        }
        return String.join(" or ", places);
    }
}
