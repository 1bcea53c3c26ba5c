package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.buying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;

class BuyingProperties {
    @Provide
    Arbitrary<BuyingModel> models() {
        Arbitrary<Double> sizes = Arbitraries.doubles()
                .between(-2, 2)
                .map(log -> Math.pow(10, log))
                .withoutEdgeCases();
        return Combinators.combine(sizes, sizes, sizes, sizes).as(BuyingModel::new);
    }

    @Provide
    Arbitrary<Buyer> buyers() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 100))
                .as((repeats, last, silent) -> Buyer.of(
                        account(1), repeats, repeats == 0 ? 0 : last / 7.0, ((repeats == 0 ? 0 : last) + silent) / 7.0))
                .withoutEdgeCases();
    }

    /** Customers who behave as the model says, and a few who do not. */
    @Provide
    Arbitrary<List<Buyer>> lists() {
        Arbitrary<List<Buyer>> modelled = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(150, 300))
                .as(BuyingProperties::simulated);
        Arbitrary<List<Buyer>> wild = buyers().list().ofMinSize(2).ofMaxSize(40).map(BuyingProperties::numbered);
        return Arbitraries.frequencyOf(Tuple.of(4, modelled), Tuple.of(1, wild)).withoutEdgeCases();
    }

    private static List<Buyer> simulated(long seed, int customers) {
        return new Simulation(seed).buyers(new BuyingModel(0.6, 5, 0.9, 3), new SpendModel(6, 4, 15), customers, 60);
    }

    private static List<Buyer> numbered(List<Buyer> buyers) {
        List<Buyer> numbered = new ArrayList<>();
        for (Buyer buyer : buyers) {
            numbered.add(Buyer.of(account(numbered.size()), buyer.repeats(), buyer.lastRepeat(), buyer.age()));
        }
        return numbered;
    }

    /** A law about models means little where most data have none. */
    private static void expectModels(BuyingFit fit) {
        Statistics.collect(fit.model().value().isPresent());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share >= 50));
    }

    @Property
    void aliveIsAProbabilityThatFallsWithSilence(@ForAll("models") BuyingModel model, @ForAll("buyers") Buyer buyer) {
        double alive = model.alive(buyer);
        assertTrue(alive >= 0 && alive <= 1);
        Buyer silent = Buyer.of(buyer.account(), buyer.repeats(), buyer.lastRepeat(), buyer.age() + 1);
        assertTrue(model.alive(silent) <= alive);
        assertTrue(buyer.repeats() > 0 || alive == 1);
    }

    @Property
    void expectedPurchasesGrowWithTheHorizonAndFallWithSilence(
            @ForAll("models") BuyingModel model,
            @ForAll("buyers") Buyer buyer,
            @ForAll @IntRange(max = 60) int horizon) {
        double until = model.expectedPurchases(buyer, horizon);
        double later = model.expectedPurchases(buyer, horizon + 1.0);
        assertTrue(until >= 0);
        assertTrue(later >= until * (1 - 1e-12));
        assertTrue(
                until
                        <= model.alive(buyer)
                                * (model.r() + buyer.repeats())
                                * horizon
                                / (model.alpha() + buyer.age())
                                * (1 + 1e-9),
                "no more than of somebody who never stops");
        Buyer silent = Buyer.of(buyer.account(), buyer.repeats(), buyer.lastRepeat(), buyer.age() + 1);
        assertTrue(model.expectedPurchases(silent, horizon) <= until * (1 + 1e-12));
    }

    /** Against the same sum the other way round: purchase by purchase instead of number by number. */
    @Property
    void expectedPurchasesAreTheSumOverPurchases(
            @ForAll("models") BuyingModel model,
            @ForAll("buyers") Buyer buyer,
            @ForAll @IntRange(min = 1, max = 30) int periods) {
        // In a longer time a customer of no age makes more purchases than the naive sum has terms, and the probability
        // of none at all, from which it starts, may be less than any double.
        double horizon = Math.min(periods, 50 * (model.alpha() + buyer.age()));
        double whole = model.expectedPurchases(buyer, horizon);
        double probabilities = naive(model, buyer, horizon);
        assertEquals(probabilities, whole, 1e-9 * (1 + whole));
    }

    /** P(more than j purchases) x P(not stopped before), the first as one minus what is left. */
    private static double naive(BuyingModel model, Buyer buyer, double horizon) {
        double shape = model.r() + buyer.repeats();
        double b = model.b() + buyer.repeats();
        double time = horizon / (model.alpha() + buyer.age());
        double share = time / (1 + time);
        double probability = Math.pow(1 + time, -shape);
        double more = 1 - probability;
        double going = 1;
        double sum = 0;
        for (int j = 0; j < 60_000 && more > 1e-13; j++) {
            sum += more * going;
            going *= (b + j) / (model.a() + b + j);
            probability *= share * (shape + j) / (j + 1);
            more -= probability;
        }
        return sum * model.alive(buyer);
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void theFitIsABestOneOrARefusal(@ForAll("lists") List<Buyer> buyers) {
        BuyingFit fit = BuyingFitting.of(buying(2)).fit(buyers, AS_OF);
        expectModels(fit);
        assertEquals(fit.model().refusal(), fit.report().refusal());
        fit.model().value().ifPresent(model -> {
            double best = fit.report().orElseThrow().logLikelihood();
            for (double other : new double[] {0.5, 0.9, 0.99, 1.01, 1.1, 2}) {
                double slack = 1e-9 * Math.abs(best);
                BuyingModel[] neighbours = {
                    new BuyingModel(model.r() * other, model.alpha(), model.a(), model.b()),
                    new BuyingModel(model.r(), model.alpha() * other, model.a(), model.b()),
                    new BuyingModel(model.r(), model.alpha(), model.a() * other, model.b()),
                    new BuyingModel(model.r(), model.alpha(), model.a(), model.b() * other)
                };
                for (BuyingModel neighbour : neighbours) {
                    assertTrue(NaiveBuying.logLikelihood(neighbour, buyers) <= best + slack);
                }
            }
            assertEquals(NaiveBuying.logLikelihood(model, buyers), best, 1e-8 * (1 + Math.abs(best)));
            assertTrue(fit.report().orElseThrow().parameters().stream().allMatch(p -> p.standardError() > 0));
        });
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void theOrderOfCustomersChangesNoBit(@ForAll("lists") List<Buyer> buyers, @ForAll Random random) {
        BuyingFit given = BuyingFitting.of(buying(2)).fit(buyers, AS_OF);
        List<Buyer> shuffled = new ArrayList<>(buyers);
        Collections.shuffle(shuffled, random);
        BuyingFit other = BuyingFitting.of(buying(2)).fit(shuffled, AS_OF);
        expectModels(given);
        assertEquals(given.buyers(), other.buyers());
        assertEquals(given.report(), other.report());
        assertEquals(given.total(), other.total());
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void groupsComeToTheTotal(@ForAll("lists") List<Buyer> buyers) {
        BuyingFit fit = BuyingFitting.of(buying(2)).fit(buyers, AS_OF);
        Grouping<AccountId, Integer> lastDigit = Grouping.of(
                "last digit",
                account -> Optional.of(Character.digit(account.value().charAt(7), 10))
                        .filter(digit -> digit < 8));
        Estimate<Grouped<Integer, BuyerTotals>> groups = fit.by(lastDigit);
        expectModels(fit);
        assertEquals(fit.model().refusal(), groups.refusal());
        groups.value().ifPresent(parts -> {
            long count = parts.ungrouped().buyers();
            double purchases = parts.ungrouped().expectedPurchases();
            for (BuyerTotals part : parts.groups().values()) {
                count += part.buyers();
                purchases += part.expectedPurchases();
            }
            assertEquals(buyers.size(), count);
            assertEquals(parts.total(), fit.total().orElseThrow());
            assertEquals(parts.total().expectedPurchases(), purchases, 1e-9 * (1 + purchases));
            parts.total().residualValue().value().ifPresent(total -> {
                Money sum = parts.ungrouped().residualValue().orElseThrow();
                for (BuyerTotals part : parts.groups().values()) {
                    sum = sum.plus(part.residualValue().orElseThrow());
                }
                assertEquals(total, sum);
            });
        });
    }
}
