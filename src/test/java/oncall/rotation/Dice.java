package oncall.rotation;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices. The same seed always makes the same choices. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Otherwise neighbouring seeds begin alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between two others, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
