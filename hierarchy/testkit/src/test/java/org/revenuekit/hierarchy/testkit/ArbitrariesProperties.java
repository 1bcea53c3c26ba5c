package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;

/** The arbitraries make what the laws need to be tried on, and not only what is easy. */
@PropertyDefaults(tries = 500) // a share of a few in a hundred does not show in fewer
@Domain(HierarchyDomain.class)
class ArbitrariesProperties {
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void hierarchiesHaveEverythingThatIsWrongWithRealLinks(@ForAll Hierarchy hierarchy) {
        for (HierarchyFinding kind : Set.of(
                HierarchyFinding.DANGLING,
                HierarchyFinding.AMBIGUOUS_NAME,
                HierarchyFinding.UNKNOWN_CHILD,
                HierarchyFinding.SELF_LINK,
                HierarchyFinding.DUPLICATE_LINK,
                HierarchyFinding.SEVERAL_PARENTS,
                HierarchyFinding.CYCLE,
                HierarchyFinding.LINK_NOT_VALID)) {
            seen(kind.name(), !hierarchy.findings().of(kind).isEmpty());
        }
        seen("no findings", hierarchy.findings().isEmpty());
        seen("external top", hierarchy.families().stream().anyMatch(family -> family.isAtLeastThisLarge()));
        seen("several families", hierarchy.families().size() > 1);
        seen("deep", hierarchy.depth() >= 5);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void rollUpCasesHaveChainsHubsAndMissingAmounts(@ForAll RollUpCase given) {
        assertTrue(given.parents().keySet().stream().allMatch(id -> heightAbove(id, given.parents()) >= 0));
        assertTrue(given.ids().size() <= HierarchyArbitraries.NODES);
        seen("deep", given.parents().keySet().stream().anyMatch(id -> heightAbove(id, given.parents()) >= 5));
        seen("hub", given.parents().size() >= 4 && new HashSet<>(given.parents().values()).size() == 1);
        seen("missing", !given.amounts().keySet().containsAll(given.ids()));
        seen(
                "parent missing",
                !given.amounts().keySet().containsAll(given.parents().values()));
        seen("alone", !new HashSet<>(links(given)).containsAll(given.amounts().keySet()));
        seen("large", given.amounts().values().stream().anyMatch(amount -> Math.abs(amount) > Integer.MAX_VALUE));
        seen("negative", given.amounts().values().stream().anyMatch(amount -> amount < 0));
        seen("child first", isChildFirst(given.parents()));
        seen("parent first", !isChildFirst(given.parents()));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void affinityCasesHaveEmptyBasketsRepeatsAndTies(@ForAll AffinityCase given) {
        List<AffinityCounts> rules = Affinities.naive(List.copyOf(given.baskets()), given.minimumSupport());
        assertTrue(given.minimumSupport() >= 1);
        seen("empty basket", given.baskets().stream().anyMatch(List::isEmpty));
        seen("no basket", given.baskets().isEmpty());
        seen("repeat", given.baskets().stream().anyMatch(basket -> new HashSet<>(basket).size() < basket.size()));
        seen("no rule", rules.isEmpty());
        seen("many rules", rules.size() > 10);
        seen(
                "low lift",
                rules.stream().anyMatch(rule -> rule.both() * rule.baskets() < rule.withFrom() * rule.withTo()));
        seen(
                "tie",
                IntStream.range(1, rules.size())
                        .anyMatch(i -> rules.get(i).both() == rules.get(i - 1).both()
                                && rules.get(i).from() != rules.get(i - 1).to()
                                && rules.get(i).withFrom() == rules.get(i - 1).withFrom()
                                && rules.get(i).withTo() == rules.get(i - 1).withTo()));
    }

    @Property
    void forestsHaveNoCircles(@ForAll("forests") ImmutableMap<String, String> parents) {
        for (String id : parents.keySet()) {
            assertTrue(heightAbove(id, parents) >= 0);
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void parentMapsHaveCirclesAndSelfParents(@ForAll("parentMaps") ImmutableMap<String, String> parents) {
        seen("circle", parents.keySet().stream().anyMatch(id -> heightAbove(id, parents) < 0));
        seen("self", parents.entrySet().stream().anyMatch(link -> link.getKey().equals(link.getValue())));
        seen("none", parents.keySet().stream().allMatch(id -> heightAbove(id, parents) >= 0));
    }

    @Property
    void cleanInputsHaveNothingToFind(@ForAll("clean") HierarchyInput given) {
        assertTrue(given.accounts().size() <= 30);
        assertTrue(given.resolve().findings().isEmpty());
        assertEquals(given.links().size(), given.resolve().linksGiven());
    }

    @Example
    void sizesAreBounded() {
        HierarchyInputArbitrary inputs = HierarchyArbitraries.inputs();
        assertEquals(
                "most must be 0 to 200, was -1",
                assertThrows(IllegalArgumentException.class, () -> inputs.maxAccounts(-1))
                        .getMessage());
        assertEquals(
                "most must be 0 to 200, was 201",
                assertThrows(IllegalArgumentException.class, () -> inputs.maxAccounts(201))
                        .getMessage());
        assertEquals(0, inputs.maxAccounts(0).sample().accounts().size());
    }

    @Provide
    Arbitrary<ImmutableMap<String, String>> forests() {
        return HierarchyArbitraries.forests();
    }

    @Provide
    Arbitrary<ImmutableMap<String, String>> parentMaps() {
        return HierarchyArbitraries.parentMaps();
    }

    @Provide
    Arbitrary<HierarchyInput> clean() {
        return HierarchyArbitraries.inputs().maxAccounts(30).withoutFindings();
    }

    /** Of 500 samples more than 5 are so; of the rarest kind about 40 are, so that chance decides nothing. */
    private static void seen(String what, boolean isSo) {
        Statistics.label(what).collect(isSo);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share > 1.0));
    }

    /** How many are above, or -1 if it is a circle. */
    private static int heightAbove(String id, Map<String, String> parents) {
        int height = 0;
        for (String at = parents.get(id); at != null; at = parents.get(at)) {
            if (++height > parents.size()) {
                return -1;
            }
        }
        return height;
    }

    private static Set<String> links(RollUpCase given) {
        Set<String> linked = new HashSet<>(given.parents().keySet());
        linked.addAll(given.parents().values());
        return linked;
    }

    private static boolean isChildFirst(ImmutableMap<String, String> parents) {
        Set<String> seen = new HashSet<>();
        return parents.entrySet().stream().anyMatch(link -> {
            seen.add(link.getKey());
            return parents.containsKey(link.getValue()) && !seen.contains(link.getValue());
        });
    }
}
