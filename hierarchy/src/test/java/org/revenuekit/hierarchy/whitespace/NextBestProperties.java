package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Offering;

/** The laws of the next best offering, and every answer against the plainest reading of its formulas. */
class NextBestProperties {
    private static final List<CellState> STATES =
            List.of(CellState.OPEN, CellState.IN_PIPELINE, CellState.UNKNOWN, CellState.LAPSED, CellState.COMPETITOR);
    private static final List<String> PRICES = List.of("0", "10", "10", "25");

    /** A market drawn at random, small enough for ties and large enough for order. */
    private static final class Market {
        private final Random random;
        private final List<Runnable> facts = new ArrayList<>();
        private final Trade trade = new Trade();
        private final NextBestPolicy policy;
        private final Optional<AffinityPolicy> affinity;
        private final WhiteSpacePolicy spacePolicy;

        Market(long seed) {
            this.random = new Random(seed);
            int members = 1 + random.nextInt(8);
            int products = random.nextInt(8);
            int density = 1 + random.nextInt(4);
            for (int product = 0; product < products; product++) {
                addProduct("p" + product);
            }
            for (int member = 0; member < members; member++) {
                addMember("m" + member, products, density);
                if (member > 0 && random.nextInt(3) > 0) {
                    String parent = "m" + random.nextInt(member);
                    String child = "m" + member;
                    facts.add(() -> trade.under(parent, child));
                }
            }
            this.policy = NextBestPolicy.builder()
                    .ref(DefinitionRef.of("mine", 1))
                    .weights(weights(1))
                    .states(states())
                    .lookAlikes(1 + random.nextInt(4))
                    .build();
            this.affinity = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(AffinityPolicy.standard()
                            .withMinimumSupport(1 + random.nextInt(3))
                            .withMinimumConfidence(BigDecimal.valueOf(random.nextInt(3) * 3, 1)));
            this.spacePolicy = spacePolicy();
        }

        private void addProduct(String product) {
            if (random.nextInt(4) > 0) {
                String price = PRICES.get(random.nextInt(PRICES.size()));
                facts.add(() -> trade.product(product, price));
            } else {
                facts.add(() -> trade.products(product));
            }
        }

        private void addMember(String member, int products, int density) {
            List<String> owned = new ArrayList<>();
            List<Runnable> more = new ArrayList<>();
            for (int i = 0; i < products; i++) {
                String product = "p" + i;
                if (random.nextInt(5) < density) {
                    owned.add(product);
                }
                switch (random.nextInt(20)) {
                    case 0, 1 -> more.add(() -> trade.needs(member, product));
                    case 2 -> more.add(() -> trade.open(member, product));
                    case 3 -> more.add(() -> trade.excludes(member, product));
                    case 4 -> more.add(() -> trade.worth(member, product, "10"));
                    default -> {}
                }
            }
            long seats = random.nextInt(4);
            if (seats > 0) {
                more.add(() -> trade.seats(member, seats - 1));
            }
            facts.add(() -> trade.member(member, owned.toArray(String[]::new)));
            facts.addAll(more);
        }

        final ImmutableMap<NextBestCriterion, BigDecimal> weights(int factor) {
            Random own = new Random(random.nextInt());
            ImmutableMap.Builder<NextBestCriterion, BigDecimal> weights = ImmutableMap.builder();
            for (NextBestCriterion criterion : NextBestCriterion.values()) {
                boolean always = criterion == NextBestCriterion.PENETRATION && own.nextInt(4) > 0;
                weights.put(criterion, BigDecimal.valueOf((long) factor * own.nextInt(4) + (always ? factor : 0)));
            }
            ImmutableMap<NextBestCriterion, BigDecimal> drawn = weights.buildOrThrow();
            return drawn.values().stream().allMatch(weight -> weight.signum() == 0)
                    ? ImmutableMap.of(NextBestCriterion.LOOK_ALIKE, BigDecimal.ONE)
                    : drawn;
        }

        private ImmutableSet<CellState> states() {
            ImmutableSet.Builder<CellState> states =
                    ImmutableSet.<CellState>builder().add(STATES.get(random.nextInt(3)));
            STATES.stream().filter(state -> random.nextInt(3) == 0).forEach(states::add);
            return states.build();
        }

        private WhiteSpacePolicy spacePolicy() {
            return Trade.POLICY
                    .withMemberGrain(MemberGrain.values()[random.nextInt(3)])
                    .withKnownHoldings(random.nextInt(5) > 0 ? KnownHoldings.OF_ALL : KnownHoldings.OF_SURVEYED)
                    .withBasis(random.nextBoolean() ? PotentialBasis.LIST_PRICE : PotentialBasis.LIST_PRICE_PER_SEAT);
        }

        WhiteSpace survey() {
            facts.forEach(Runnable::run);
            return trade.survey(spacePolicy);
        }

        Market shuffled(long seed) {
            Collections.shuffle(facts, new Random(seed));
            return this;
        }

        NextBestOfferings rank(WhiteSpace space) {
            return rank(policy, space);
        }

        NextBestOfferings rank(NextBestPolicy by, WhiteSpace space) {
            NextBestOffering question = NextBestOffering.of(by);
            return affinity.map(
                            rules -> question.with(AffinityAnalysis.of(rules).mine(space)))
                    .orElse(question)
                    .rank(space);
        }
    }

    private static List<String> texts(List<?> ranking) {
        return ranking.stream().map(Object::toString).toList();
    }

    private static <T> List<T> first(int count, List<T> all) {
        return all.subList(0, Math.min(count, all.size()));
    }

    @Property
    void everyAnswerIsThatOfThePlainFormulas(@ForAll long seed) {
        Market market = new Market(seed);
        WhiteSpace space = market.survey();
        NextBestOfferings answer = market.rank(space);
        List<NaiveNextBest.Scored> all = new NaiveNextBest(market.policy, market.affinity, space).ranking();

        for (int count : new int[] {0, 1, 2, 3, 5, 8, 100}) {
            assertEquals(texts(first(count, all)), texts(answer.first(count)));
        }
        for (AccountId member : space.members()) {
            assertEquals(
                    texts(all.stream()
                            .filter(one -> one.member().equals(member))
                            .toList()),
                    texts(answer.of(member)));
            AccountId top = space.hierarchy().familyOf(member).ultimate().id();
            List<NaiveNextBest.Scored> ofFamily = all.stream()
                    .filter(one -> space.hierarchy()
                            .familyOf(one.member())
                            .ultimate()
                            .id()
                            .equals(top))
                    .toList();
            assertEquals(
                    texts(first(2, ofFamily)),
                    texts(answer.first(space.hierarchy().familyOf(member), 2)));
        }
    }

    @Property
    void oneCellIsJudgedAsInTheRanking(@ForAll long seed) {
        Market market = new Market(seed);
        WhiteSpace space = market.survey();
        NextBestOfferings answer = market.rank(space);
        NaiveNextBest naive = new NaiveNextBest(market.policy, market.affinity, space);
        for (AccountId member : space.members()) {
            List<String> recommended = texts(answer.of(member));
            for (Offering offering : space.offerings()) {
                Optional<Recommendation> one = answer.of(member, offering);
                if (market.policy.states().contains(space.of(member, offering))) {
                    BigDecimal score = naive.score(member, offering);
                    assertEquals(
                            0,
                            score.compareTo(
                                    answer.explain(member, offering).amount().orElseThrow()));
                    assertEquals(score.signum() > 0, one.isPresent());
                } else {
                    assertTrue(one.isEmpty());
                }
                one.ifPresent(found -> {
                    assertTrue(recommended.contains(found.toString()));
                    assertIsConsistent(space, found);
                });
            }
            for (int count = 0; count < 4; count++) {
                assertEquals(naive.lookAlikes(member, count), space.lookAlikes(member, count));
            }
        }
    }

    /** The score is the sum of the merits, and each merit has its evidence. */
    private static void assertIsConsistent(WhiteSpace space, Recommendation one) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (NextBestMerit merit : one.merits()) {
            sum = sum.add(merit.points());
            most = most.add(merit.most());
            assertTrue(merit.points().signum() >= 0 && merit.points().compareTo(merit.most()) <= 0);
            long count = merit.fit().numerator().longValueExact();
            switch (merit.criterion()) {
                case SISTER -> assertEquals(one.sisters().size(), count);
                case NEED -> assertEquals(one.needs().isEmpty() ? 0 : 1, count);
                case AFFINITY -> {
                    assertEquals(one.rule().map(AffinityRule::both).orElse(0L), count);
                    one.rule()
                            .ifPresent(rule -> assertEquals(
                                    CellState.OWNED, space.of(one.gap().member(), rule.from())));
                }
                case LOOK_ALIKE -> assertEquals(one.lookAlikes().size(), count);
                case PENETRATION -> assertEquals(space.penetration(one.gap().offering()), merit.fit());
            }
        }
        assertEquals(one.score(), sum);
        assertEquals(0, most.compareTo(BigDecimal.valueOf(100)));
        assertEquals(0, one.explain().amount().orElseThrow().compareTo(sum));
        assertEquals(one.gap().potential().value().isPresent(), one.expected().isPresent());
    }

    @Property
    void noOrderOfTheInputChangesTheAnswer(@ForAll long seed) {
        Market one = new Market(seed);
        Market other = new Market(seed).shuffled(seed + 1);

        assertEquals(
                texts(one.rank(one.survey()).first(20)),
                texts(other.rank(other.survey()).first(20)));
    }

    @Property
    void onlyProportionsOfWeightsCount(@ForAll long seed) {
        Market market = new Market(seed);
        WhiteSpace space = market.survey();
        ImmutableMap.Builder<NextBestCriterion, BigDecimal> weights = ImmutableMap.builder();
        market.policy
                .weights()
                .forEach((criterion, weight) -> weights.put(criterion, weight.multiply(new BigDecimal("0.7"))));
        NextBestPolicy scaled = market.policy.withWeights(weights.buildOrThrow());

        assertEquals(
                texts(market.rank(space).first(20)),
                texts(market.rank(scaled, space).first(20)));
    }
}
