package oncall.plan;

import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.model.Lapsed;

/** The {@code lapsed} of a published shift. */
public record LapsedSpec(List<CoverSpec> covers, List<ChangeSpec> changes) implements Spec<Lapsed> {

    static final Block<LapsedSpec> BLOCK =
            new Block<>("lapsed agreements", "Former agreements, which are not applied to the shift again.") {
                @Override
                protected LapsedSpec spec(BlockReader in) {
                    return new LapsedSpec(in.list(COVERS), in.list(CHANGES));
                }
            };
    static final Key<List<CoverSpec>> COVERS = BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Overrides.");
    static final Key<List<ChangeSpec>> CHANGES = BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "Swaps.");

    @Override
    public Lapsed meant(Meaning in) {
        return new Lapsed(in.all(covers), in.all(changes));
    }
}
