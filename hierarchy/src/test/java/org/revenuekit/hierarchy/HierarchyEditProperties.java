package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.link.ParentLink;

/** What is seen through moves is what links that say the same come to, and so is the difference. */
class HierarchyEditProperties {
    @Property
    void movesComeToTheSameAsOtherLinks(
            @ForAll @IntRange(min = 1, max = 9) int size, @ForAll @IntRange(max = 20) int moves, @ForAll long seed) {
        Random random = new Random(seed);
        Accounts all = accounts(IntStream.range(0, size).mapToObj(i -> "n" + i).toArray(String[]::new));
        int[] parents =
                IntStream.range(0, size).map(i -> random.nextInt(i + 1) - 1).toArray();
        Hierarchy before = resolve(all, links(parents));
        Hierarchy after = before;
        for (int i = 0; i < moves; i++) {
            int child = random.nextInt(size);
            int parent = random.nextInt(size + 1) - 1;
            if (parent < 0) {
                after = after.with(HierarchyEdit.divest(id("n" + child)));
                parents[child] = -1;
            } else if (!after.isWithin(id("n" + parent), id("n" + child))) {
                after = after.with(HierarchyEdit.reparent(id("n" + child), id("n" + parent)));
                parents[child] = parent;
            }
        }
        Hierarchy expected = resolve(all, links(parents));
        assertEquals(expected, after);
        assertEquals(expected.families(), after.families());
        assertEquals(
                expected.families().stream().map(Family::size).toList(),
                after.families().stream().map(Family::size).toList());
        assertEquals(
                expected.changeSince(before).parents().toString(),
                after.changeSince(before).parents().toString());
        assertEquals(
                expected.changeSince(before).families().toString(),
                after.changeSince(before).families().toString());
    }

    private static List<ParentLink> links(int[] parents) {
        List<ParentLink> links = new ArrayList<>();
        for (int child = 0; child < parents.length; child++) {
            if (parents[child] >= 0) {
                links.add(ParentLink.of(id("n" + child), id("n" + parents[child])));
            }
        }
        return links;
    }
}
