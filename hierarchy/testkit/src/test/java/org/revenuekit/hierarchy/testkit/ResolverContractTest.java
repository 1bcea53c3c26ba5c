package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.Endless;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.FirstOfCircle;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.FoldedIds;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.LastBeforeSelf;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.OrphansDropped;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.SelfParentLost;
import org.revenuekit.hierarchy.testkit.KnownBadResolvers.TenLevels;

/**
 * The laws have teeth: resolvers that are known to be wrong fail, when run as a user runs them, by the law expected.
 */
class ResolverContractTest {
    private static final int LAWS = 8;

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveResolverProperties.class));
    }

    @Test
    void tenLevelsAreNotEnough() {
        assertStart(
                "law 33, deep chain: expected n0 but was n1, account n11 of 10000",
                broken(TenLevels.class),
                "deepChain");
    }

    @Test
    void whoWalksOnForEverBreaksTheLawsOfCircles() {
        Map<String, String> broken = broken(Endless.class);
        assertStart("still walking from ", broken, "smallScopeExhaustive");
        assertStart("still walking from ", broken, "aCircleIsOneFamily");
        assertTrue(!broken.containsKey("deepChain") && !broken.containsKey("hub"), broken::toString);
    }

    @Test
    void aCollationThatIgnoresCaseBreaksRelabelling() {
        Map<String, String> broken = broken(FoldedIds.class);
        assertStart("law 39, relabelling: ", broken, "relabelling");
        assertStart("law 32, small scope, account ", broken, "smallScopeExhaustive");
    }

    @Test
    void theFirstOfACircleDependsOnTheOrder() {
        Map<String, String> broken = broken(FirstOfCircle.class);
        assertStart("the order of the input does not matter, other order ", broken, "inputOrderDoesNotMatter");
        assertEquals(Set.of("inputOrderDoesNotMatter"), broken.keySet());
    }

    @Test
    void aCircleWhoseAccountsDisagreeIsNotOneFamily() {
        Map<String, String> broken = broken(LastBeforeSelf.class);
        assertStart("law 35, cycles: a circle is one family, account ", broken, "aCircleIsOneFamily");
        assertEquals(Set.of("aCircleIsOneFamily", "relabelling", "smallScopeExhaustive"), broken.keySet());
    }

    @Test
    void whoseParentIsNoAccountIsNotLost() {
        Map<String, String> broken = broken(OrphansDropped.class);
        assertStart(
                "law 36, accounting: every account is answered and nobody else: ",
                broken,
                "everyAccountIsInExactlyOneFamily");
        assertStart(
                "the ultimate parent is where the chain ends, account ",
                broken,
                "theUltimateParentIsWhereTheChainEnds");
        assertEquals(2, broken.size(), broken::toString);
    }

    @Test
    void whoIsHisOwnParentIsNotLost() {
        Map<String, String> broken = broken(SelfParentLost.class);
        assertStart(
                "law 36, accounting: every account is answered and nobody else: ",
                broken,
                "everyAccountIsInExactlyOneFamily");
        assertStart("law 32, small scope, account ", broken, "smallScopeExhaustive");
    }

    @Test
    void inventedIdsAreFound() {
        ResolverContract inventing = () -> (accounts, parents) ->
                accounts.stream().collect(ImmutableMap.toImmutableMap(id -> id, id -> "family of " + id));
        ResolverCase given = new ResolverCase(ImmutableSet.of("a"), ImmutableMap.of());
        assertEquals(
                "law 36, accounting: no ultimate parent is invented: expected [] but was [family of a], given accounts [a]"
                        + " and parents {}",
                assertThrows(AssertionError.class, () -> inventing.everyAccountIsInExactlyOneFamily(given))
                        .getMessage());
    }

    @Test
    void aFamilyMustNotGrow() {
        ResolverSubject growing = (accounts, parents) -> {
            Map<String, String> ultimates = Ultimates.walking(accounts, parents);
            ultimates.put("x", "n0");
            return ultimates;
        };
        assertEquals(
                "law 34, hub: expected 10000 accounts but was 10001",
                assertThrows(AssertionError.class, ((ResolverContract) () -> growing)::hub)
                        .getMessage());
    }

    @Test
    void aTopBesideTheCircleIsFound() {
        ResolverCase given =
                new ResolverCase(ImmutableSet.of("a", "b", "c"), ImmutableMap.of("a", "b", "b", "a", "c", "a"));
        ResolverContract beside = () ->
                (accounts, parents) -> accounts.stream().collect(ImmutableMap.toImmutableMap(id -> id, id -> "c"));
        String message = String.valueOf(assertThrows(AssertionError.class, () -> beside.aCircleIsOneFamily(given))
                .getMessage());
        assertTrue(
                message.startsWith("law 35, cycles: a circle is one family, the top of a, c, is on the circle [a, b]"),
                message);
    }

    @Test
    void allParentMapsAreTriedOnce() {
        Set<ResolverCase> tried = new HashSet<>();
        AtomicInteger tries = new AtomicInteger();
        ResolverLaws.forEachParentMap(4, given -> {
            tried.add(given);
            tries.incrementAndGet();
        });
        assertEquals(625, tries.get());
        assertEquals(625, tried.size());
    }

    @Test
    void sizesAreBounded() {
        assertEquals("smallScope must be 1 to 7, was 0", refused(() -> ResolverLaws.forEachParentMap(0, given -> {})));
        assertEquals("smallScope must be 1 to 7, was 8", refused(() -> ResolverLaws.forEachParentMap(8, given -> {})));
        assertEquals(
                "largeSize must be at least 2, was 1",
                refused(() -> ResolverLaws.checkOneFamily("law", 1, node -> 0, Ultimates::walking)));
        assertEquals(
                "a child must be an account, was a",
                refused(() -> new ResolverCase(ImmutableSet.of("b"), ImmutableMap.of("a", "b"))));
    }

    private static @Nullable String refused(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static void assertStart(String start, Map<String, String> broken, String law) {
        String message = broken.getOrDefault(law, "");
        assertTrue(message.startsWith(start), () -> law + " of " + broken);
    }

    private Map<String, String> broken(Class<? extends ResolverContract> contract) {
        return BrokenLaws.of(contract, LAWS, folder);
    }
}
