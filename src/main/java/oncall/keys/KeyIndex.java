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
    private record Home(FileBlock<?> file, @Nullable String below, Block<?> block) {}

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

    /** Where a block belongs that has just these keys; null where there is no such place, or too many. */
    @Nullable
    String places(Mapping written, FileBlock<?> writtenIn) {
        List<Home> found = new ArrayList<>();
        for (Home home : homes) {
            boolean hasAll = home.below != null;
            for (Entry entry : written.entries()) {
                hasAll &= home.block.position(entry.key().text(), 0) >= 0;
            }
            if (hasAll) {
                found.add(home);
            }
        }
        return places(found, MOST_OF_BLOCK, writtenIn);
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
        String places = places(found, MOST_NAMED, writtenIn);
        return places == null ? null : "it belongs " + places;
    }

    private static @Nullable String places(List<Home> homes, int most, FileBlock<?> writtenIn) {
        List<String> places = new ArrayList<>();
        for (Home home : homes) {
            String file = home.file.name();
            places.add(
                    home.below == null
                            ? "at the top level of " + file
                            : "under '" + home.below + "'" + (home.file == writtenIn ? "" : " in " + file));
        }
        return places.isEmpty() || places.size() > most ? null : String.join(" or ", places);
    }
}
