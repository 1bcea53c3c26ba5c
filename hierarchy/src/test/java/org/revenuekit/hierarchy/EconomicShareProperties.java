package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.hierarchy.Graphs.Stated;
import org.revenuekit.hierarchy.link.Share;

/** The laws of economic shares, on graphs with circles, missing shares and contradictions. */
class EconomicShareProperties {
    private static final double STILL = 1e-15; // circles that keep nearly all they hold need a million steps
    private static final List<AccountId> IDS = Graphs.ids(8);
    private static final AccountId HOLDER = Given.id("a");
    private static final BigDecimal TINY = new BigDecimal("1e-24");

    @Provide
    Arbitrary<List<Stated>> links() {
        return Graphs.links();
    }

    /** Links that lead to a smaller id only. */
    @Provide
    Arbitrary<List<Stated>> acyclic() {
        return Graphs.links()
                .map(links -> links.stream()
                        .filter(link -> link.child().compareTo(link.parent()) > 0)
                        .toList());
    }

    /** Links of which those of one company sum to at most 1. */
    @Provide
    Arbitrary<List<Stated>> possible() {
        return Graphs.links().map(EconomicShareProperties::withinAll);
    }

    private static List<Stated> withinAll(List<Stated> links) {
        List<Stated> kept = new ArrayList<>();
        for (Stated link : links) {
            BigDecimal held = kept.stream()
                    .filter(other -> other.child().equals(link.child()))
                    .map(other -> other.share().high())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = BigDecimal.ONE.subtract(held);
            kept.add(new Stated(
                    link.child(),
                    link.parent(),
                    Share.between(
                            link.share().low().min(left), link.share().high().min(left))));
        }
        return kept;
    }

    @Property
    void aShareLiesBetweenNothingAndAll(@ForAll("links") List<Stated> links) {
        LinkGraph graph = Graphs.graph(IDS, links);
        for (AccountId company : IDS) {
            EconomicShare share = graph.economicShare(HOLDER, company);
            assertTrue(share.bounds().low().signum() >= 0);
            assertTrue(share.bounds().high().compareTo(BigDecimal.ONE) <= 0);
            assertEquals(share.bounds().low(), share.explainLow().amount().orElseThrow());
            assertEquals(share.bounds().high(), share.explainHigh().amount().orElseThrow());
            if (share.isOverHeld()) {
                assertFalse(graph.overHeld().isEmpty(), "only if the holders of some company hold too much");
            }
        }
    }

    @Property
    void sharesThatAreInOrderAreNeverCut(@ForAll("possible") List<Stated> links) {
        LinkGraph graph = Graphs.graph(IDS, links);
        assertEquals(List.of(), graph.overHeld());
        for (AccountId company : IDS) {
            EconomicShare share = graph.economicShare(HOLDER, company);
            assertTrue(share.isConverged());
            assertFalse(share.isOverHeld());
        }
    }

    @Property
    void exactSharesGiveAnExactShare(@ForAll("possible") List<Stated> links) {
        LinkGraph graph = Graphs.graph(
                IDS,
                links.stream()
                        .map(link -> new Stated(
                                link.child(),
                                link.parent(),
                                Share.of(link.share().low())))
                        .toList());
        for (AccountId company : IDS) {
            assertTrue(graph.economicShare(HOLDER, company).isExact());
        }
    }

    /** Where the steps ended too early a bound is true but not the best, so that it is only compared with the best. */
    @Property
    void aLinkMoreNeverLowersEitherBound(@ForAll("links") List<Stated> links) {
        for (int count = 1; count < links.size(); count++) {
            LinkGraph before = Graphs.graph(IDS, links.subList(0, count));
            LinkGraph after = Graphs.graph(IDS, links.subList(0, count + 1));
            for (AccountId company : IDS) {
                EconomicShare less = before.economicShare(HOLDER, company);
                EconomicShare more = after.economicShare(HOLDER, company);
                assertTrue(
                        !more.isConverged()
                                || isAtMost(less.bounds().low(), more.bounds().low()),
                        () -> less + " > " + more);
                assertTrue(
                        !less.isConverged()
                                || isAtMost(less.bounds().high(), more.bounds().high()),
                        () -> less + " > " + more);
            }
        }
    }

    private static boolean isAtMost(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.add(TINY)) <= 0;
    }

    /** Two that hold all of each other, into which next to nothing flows: more links are fewer steps. */
    @Test
    void whereTheStepsEndEarlyALinkMoreMayLowerABound() {
        List<String> links = List.of(
                "b>a=0.05", "c>b=0.05", "d>c=0.05", "e>d=0.05", "f>e=0.05", "f>g=1", "g>f=1", "h>e=0.05", "g>h=0.05");
        EconomicShare less = shareOfF(links.subList(0, 8));
        EconomicShare more = shareOfF(links);

        assertFalse(less.isConverged());
        assertFalse(more.isConverged());
        assertFalse(isAtMost(less.bounds().low(), more.bounds().low()), () -> less + " <= " + more);
        assertEquals(BigDecimal.ONE, less.bounds().high());
        assertEquals(BigDecimal.ONE, more.bounds().high());
    }

    private static EconomicShare shareOfF(List<String> links) {
        return Graphs.graph(links.toArray(String[]::new)).economicShare(HOLDER, Given.id("f"));
    }

    @Property
    void theOrderOfTheInputMakesNoDifference(@ForAll("links") List<Stated> links, @ForAll long seed) {
        LinkGraph one = Graphs.graph(IDS, links);
        LinkGraph other = Graphs.graph(Graphs.shuffled(IDS, seed), Graphs.shuffled(links, ~seed));

        assertEquals(one.overHeld(), other.overHeld());
        for (AccountId company : IDS) {
            assertEquals(one.economicShare(HOLDER, company), other.economicShare(HOLDER, company));
        }
    }

    @Property
    void withoutCirclesItIsTheSumOverAllPaths(@ForAll("acyclic") List<Stated> links) {
        List<Stated> possible = withinAll(links);
        LinkGraph graph = Graphs.graph(IDS, possible);
        for (AccountId company : IDS) {
            Bounds<BigDecimal> bounds = graph.economicShare(HOLDER, company).bounds();
            assertEquals(0, bounds.low().compareTo(paths(possible, company, Share::low)));
            assertEquals(0, bounds.high().compareTo(paths(possible, company, Share::high)));
        }
    }

    private static BigDecimal paths(List<Stated> links, AccountId company, Function<Share, BigDecimal> bound) {
        if (company.equals(HOLDER)) {
            return BigDecimal.ONE;
        }
        return links.stream()
                .filter(link -> link.child().equals(company))
                .map(link -> bound.apply(link.share()).multiply(paths(links, link.parent(), bound)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void withCirclesItIsWhereIterationEnds(@ForAll("possible") List<Stated> links) {
        agreeWithIteration(IDS, links);
    }

    /** All graphs of three companies, each link being there or not, with no share, a half or all. */
    @Test
    void allGraphsOfThreeCompanies() {
        List<AccountId> ids = Graphs.ids(3);
        List<Share> choices = List.of(Share.unknown(), Share.of(Graphs.twentieth(10)), Share.of(BigDecimal.ONE));
        List<AccountId[]> pairs = new ArrayList<>();
        for (AccountId child : ids) {
            ids.stream()
                    .filter(parent -> !parent.equals(child))
                    .forEach(parent -> pairs.add(new AccountId[] {child, parent}));
        }
        for (int graph = 0; graph < 4_096; graph++) {
            List<Stated> links = new ArrayList<>();
            for (int pair = 0; pair < pairs.size(); pair++) {
                int choice = (graph >> (2 * pair)) & 3;
                if (choice > 0) {
                    links.add(new Stated(pairs.get(pair)[0], pairs.get(pair)[1], choices.get(choice - 1)));
                }
            }
            agreeWithIteration(ids, links);
        }
    }

    /** The stakes by long iteration, the least from 0 and the most from 1 if anything is held, each at most 1. */
    private static void agreeWithIteration(List<AccountId> ids, List<Stated> links) {
        LinkGraph graph = Graphs.graph(ids, links);
        double[] least = iterated(ids, links, 0, Share::low);
        double[] most = iterated(ids, links, 1, Share::high);
        for (int i = 0; i < ids.size(); i++) {
            EconomicShare share = graph.economicShare(HOLDER, ids.get(i));
            assertEquals(least[i], share.bounds().low().doubleValue(), 1e-9, () -> share + " by " + links);
            assertEquals(most[i], share.bounds().high().doubleValue(), 1e-9, () -> share + " by " + links);
            assertTrue(share.isConverged(), links::toString);
        }
    }

    private static double[] iterated(
            List<AccountId> ids, List<Stated> links, double start, Function<Share, BigDecimal> bound) {
        int[] children =
                links.stream().mapToInt(link -> ids.indexOf(link.child())).toArray();
        int[] parents =
                links.stream().mapToInt(link -> ids.indexOf(link.parent())).toArray();
        double[] shares = links.stream()
                .mapToDouble(link -> bound.apply(link.share()).doubleValue())
                .toArray();
        int holder = ids.indexOf(HOLDER);
        double[] stakes = new double[ids.size()];
        stakes[holder] = 1;
        for (int round = 0; round < ids.size(); round++) {
            for (int link = 0; link < shares.length; link++) {
                if (shares[link] > 0 && stakes[parents[link]] > 0) {
                    stakes[children[link]] = Math.max(start, stakes[children[link]]);
                }
            }
        }
        double moved = 1;
        while (moved > STILL) {
            double[] next = new double[stakes.length];
            for (int link = 0; link < shares.length; link++) {
                next[children[link]] += shares[link] * stakes[parents[link]];
            }
            next[holder] = 1;
            moved = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.min(1, next[i]);
                moved = Math.max(moved, Math.abs(next[i] - stakes[i]));
            }
            stakes = next;
        }
        return stakes;
    }
}
