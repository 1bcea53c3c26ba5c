package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** White space as it is defined, cell by cell and by plain loops over all facts, however long that takes. */
final class NaiveWhiteSpace {
    private final WhiteSpacePolicy policy;
    private final List<EligibilityCheck> checks;
    private final ExchangeRates rates;
    private final Optional<? extends Grouping<AccountId, ?>> peers;
    private final Hierarchy hierarchy;
    private final WhiteSpaceFacts facts;
    private final AsOf asOf;

    NaiveWhiteSpace(
            WhiteSpacePolicy policy,
            List<EligibilityCheck> checks,
            ExchangeRates rates,
            Optional<? extends Grouping<AccountId, ?>> peers,
            Hierarchy hierarchy,
            WhiteSpaceFacts facts,
            AsOf asOf) {
        this.policy = policy;
        this.checks = checks;
        this.rates = rates;
        this.peers = peers;
        this.hierarchy = hierarchy;
        this.facts = facts;
        this.asOf = asOf;
    }

    // rows and columns

    Set<AccountId> members() {
        Set<AccountId> members = new TreeSet<>();
        accounts().forEach(account -> members.add(memberOf(account)));
        return members;
    }

    Set<Offering> offerings() {
        Set<Offering> offerings = new TreeSet<>();
        facts.catalogue().list().forEach(product -> offeringOf(product).ifPresent(offerings::add));
        return offerings;
    }

    private List<AccountId> accounts() {
        return hierarchy.accounts().list().stream().map(Account::id).toList();
    }

    AccountId memberOf(AccountId account) {
        List<Node> path = hierarchy.pathOf(account);
        Node member = switch (policy.memberGrain()) {
            case ACCOUNT -> path.get(0);
            case DIVISION -> path.get(Math.max(0, path.size() - 2));
            case FAMILY -> path.get(path.size() - 1);
        };
        return member.id();
    }

    List<AccountId> accountsOf(AccountId member) {
        return accounts().stream()
                .filter(account -> memberOf(account).equals(member))
                .toList();
    }

    private Optional<Offering> offeringOf(Product product) {
        return switch (policy.offeringGrain()) {
            case PRODUCT -> Optional.of(Offering.of(product.id()));
            case PRODUCT_LINE -> product.line().map(Offering::of);
            case CATEGORY -> product.category().map(Offering::of);
        };
    }

    List<Product> productsOf(Offering offering) {
        return facts.catalogue().list().stream()
                .filter(product -> offeringOf(product).equals(Optional.of(offering)))
                .toList();
    }

    /** Whether a fact names an account, by its id or one merged into it. */
    private boolean isOf(AccountId account, AccountId named) {
        return hierarchy.accountOf(named).map(Account::id).equals(Optional.of(account));
    }

    // states

    CellState state(AccountId member, Offering offering) {
        EnumSet<CellState> known = EnumSet.noneOf(CellState.class);
        boolean offerable = false;
        for (AccountId account : accountsOf(member)) {
            for (Product product : productsOf(offering)) {
                known.addAll(known(account, product.id()));
                if (isEligible(account, product)) {
                    offerable = true;
                    known.add(isKnown(account) ? CellState.OPEN : CellState.UNKNOWN);
                }
            }
        }
        if (!offerable) {
            known.add(CellState.INELIGIBLE);
        }
        return known.iterator().next(); // in the order of the constants, which is that of precedence
    }

    private boolean isKnown(AccountId account) {
        return policy.knownHoldings() == KnownHoldings.OF_ALL
                || facts.surveyed().stream().anyMatch(surveyed -> isOf(account, surveyed));
    }

    /** What is known of an account and a product, but for rules. */
    private Set<CellState> known(AccountId account, ProductId product) {
        EnumSet<CellState> known = EnumSet.noneOf(CellState.class);
        if (owns(account, product)) {
            known.add(CellState.OWNED);
        }
        if (isCovered(account, product)) {
            known.add(CellState.COVERED);
        }
        if (facts.opportunities().list().stream()
                .anyMatch(one ->
                        isOpen(one) && isAbout(one, account) && one.products().contains(product))) {
            known.add(CellState.IN_PIPELINE);
        }
        if (facts.competitorUses().stream()
                .anyMatch(use ->
                        isOf(account, use.account()) && use.product().equals(product) && asOf.isLive(use.during()))) {
            known.add(CellState.COMPETITOR);
        }
        if (!owns(account, product) && ownedOnce(account, product)) {
            known.add(CellState.LAPSED);
        }
        return known;
    }

    private boolean ownedOnce(AccountId account, ProductId product) {
        return policy.ownership() == OwnershipRule.WON
                ? !purchases(account, product).isEmpty()
                : facts.assets().list().stream().anyMatch(asset -> isAt(asset, account, product));
    }

    private boolean owns(AccountId account, ProductId product) {
        return policy.ownership() == OwnershipRule.WON
                ? bought(account, product)
                : facts.assets().list().stream()
                        .anyMatch(asset -> isAt(asset, account, product) && asOf.isLive(asset.active()));
    }

    /** A usable asset, active or ended. */
    private boolean isAt(Asset asset, AccountId account, ProductId product) {
        boolean begun = asset.active().from().map(asOf::sees).orElse(true);
        boolean delivered = asset.deliveredOn().map(asOf::sees).orElse(false);
        return begun
                && (policy.ownership() != OwnershipRule.DELIVERED || delivered)
                && isOf(account, asset.account())
                && asset.product().equals(product);
    }

    private boolean bought(AccountId account, ProductId product) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean recent = policy.lapsesAfterMonths().isEmpty();
        for (Opportunity won : purchases(account, product)) {
            List<OpportunityLine> lines = won.lines().stream()
                    .filter(line -> line.product().equals(Optional.of(product)))
                    .toList();
            BigDecimal quantity = lines.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
            for (OpportunityLine line : lines) {
                quantity = quantity.add(line.quantity());
            }
            sum = sum.add(quantity);
            recent |= quantity.signum() > 0
                    && won.closedOn()
                            .map(day -> day.plusMonths(
                                            policy.lapsesAfterMonths().orElse(1))
                                    .isAfter(asOf.date()))
                            .orElse(true);
        }
        return sum.signum() > 0 && recent;
    }

    private List<Opportunity> purchases(AccountId account, ProductId product) {
        return facts.opportunities().list().stream()
                .filter(one ->
                        isWon(one) && isAbout(one, account) && one.products().contains(product))
                .toList();
    }

    private boolean isAbout(Opportunity opportunity, AccountId account) {
        return opportunity.account().filter(named -> isOf(account, named)).isPresent();
    }

    private boolean isSeen(Optional<LocalDate> day) {
        return day.map(asOf::sees).orElse(true);
    }

    /** Whether it was there at the date at all. */
    private boolean isThere(Opportunity one) {
        boolean closedLater = one.outcome() != Outcome.OPEN && !isSeen(one.closedOn());
        return isSeen(one.createdOn()) && (one.createdOn().isPresent() || !closedLater);
    }

    private boolean isWon(Opportunity one) {
        return isThere(one) && one.outcome() == Outcome.WON && isSeen(one.closedOn());
    }

    private boolean isOpen(Opportunity one) {
        return isThere(one) && (one.outcome() == Outcome.OPEN || !isSeen(one.closedOn()));
    }

    private boolean isCovered(AccountId account, ProductId product) {
        List<Node> above =
                hierarchy.pathOf(account).subList(1, hierarchy.pathOf(account).size());
        boolean licensed = policy.ownership() != OwnershipRule.WON
                && above.stream()
                        .anyMatch(company -> facts.assets().list().stream()
                                .anyMatch(asset -> asset.scope() == LicenceScope.GROUP
                                        && isAt(asset, company.id(), product)
                                        && asOf.isLive(asset.active())));
        return licensed || (policy.branchesInherit() && inherits(account, product));
    }

    private boolean inherits(AccountId account, ProductId product) {
        AccountId at = account;
        while (hierarchy
                .decidingLinkOf(at)
                .filter(link -> link.kind() == LinkKind.BRANCH_OF)
                .flatMap(ParentLink::parent)
                .flatMap(hierarchy::accountOf)
                .isPresent()) {
            at = hierarchy.pathOf(at).get(1).id();
            if (owns(at, product)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(AccountId account, ProductId product) {
        return owns(account, product) || isCovered(account, product);
    }

    boolean isEligible(AccountId account, Product product) {
        Account who = hierarchy.accountOf(account).orElseThrow();
        boolean excluded = facts.exclusions().stream()
                .anyMatch(one -> isOf(account, one.account()) && one.product().equals(product.id()));
        return product.isSoldAt(asOf)
                && policy.eligibilityRules().stream().allMatch(rule -> !rule.speaksOf(product) || rule.allows(who))
                && checks.stream()
                        .allMatch(check -> check.excludes(who, product).isEmpty())
                && !excluded
                && product.prerequisites().stream()
                        .allMatch(needed -> facts.catalogue().find(needed).isPresent() && holds(account, needed))
                && facts.catalogue().list().stream()
                        .noneMatch(other -> replaces(other.id(), product) && holds(account, other.id()));
    }

    private boolean replaces(ProductId other, Product product) {
        return product.substitutes().contains(other)
                || (!other.equals(product.id())
                        && facts.catalogue()
                                .ladderOf(product.id())
                                .filter(ladder -> ladder.editions().contains(other))
                                .isPresent());
    }

    // potential

    /** Low, mid, high and on how much it rests; null without a number. */
    record Value(BigDecimal low, BigDecimal mid, BigDecimal high, long sample) {
        Value plus(Value other) {
            return new Value(low.add(other.low), mid.add(other.mid), high.add(other.high), sample + other.sample);
        }

        Value times(BigDecimal size) {
            return new Value(low.multiply(size), mid.multiply(size), high.multiply(size), sample);
        }
    }

    Optional<Value> value(AccountId member, Offering offering) {
        return state(member, offering) != CellState.OPEN
                ? Optional.empty()
                : stated(member, offering).or(() -> byUnit(member, offering));
    }

    private Optional<Value> stated(AccountId member, Offering offering) {
        return accountsOf(member).stream()
                .flatMap(account -> facts.statedPotentials().stream()
                        .filter(one -> isOf(account, one.account())
                                && one.offering().equals(offering)
                                && one.value().mid().currency().equals(policy.currency()))
                        .limit(1))
                .map(one -> new Value(
                        one.value().low().amount(),
                        one.value().mid().amount(),
                        one.value().high().amount(),
                        1))
                .reduce(Value::plus);
    }

    private Optional<Value> byUnit(AccountId member, Offering offering) {
        return switch (policy.basis()) {
            case STATED -> Optional.empty();
            case LIST_PRICE -> listPrice(offering);
            case LIST_PRICE_PER_SEAT ->
                seats(member).flatMap(seats -> listPrice(offering).map(price -> price.times(seats)));
            case PEER_MEDIAN_PER_EMPLOYEE ->
                employees(member).flatMap(count -> peerSpend(member, offering).map(spend -> spend.times(count)));
        };
    }

    private Optional<Value> listPrice(Offering offering) {
        List<BigDecimal> prices = productsOf(offering).stream()
                .filter(product -> product.isSoldAt(asOf))
                .flatMap(product -> product.listPrice().stream())
                .flatMap(price -> converted(price, asOf.date()).stream())
                .sorted()
                .toList();
        return prices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value(
                        prices.get(0),
                        prices.get((prices.size() + 1) / 2 - 1),
                        prices.get(prices.size() - 1),
                        prices.size()));
    }

    private Optional<BigDecimal> converted(MoneyFraction amount, LocalDate day) {
        return (amount.currency().equals(policy.currency())
                        ? Optional.of(amount)
                        : rates.convert(amount, policy.currency(), day))
                .map(MoneyFraction::amount);
    }

    private Optional<BigDecimal> seats(AccountId member) {
        return accountsOf(member).stream()
                .flatMap(account -> facts.seats().entrySet().stream()
                        .filter(stated -> isOf(account, stated.getKey()))
                        .limit(1))
                .map(stated -> BigDecimal.valueOf(stated.getValue()))
                .reduce(BigDecimal::add);
    }

    private Optional<BigDecimal> employees(AccountId member) {
        return accountsOf(member).stream()
                .flatMap(account -> hierarchy.accountOf(account).orElseThrow().employees().stream())
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal::add);
    }

    private Optional<Value> peerSpend(AccountId member, Offering offering) {
        Optional<?> group = groupOf(member);
        List<BigDecimal> each = members().stream()
                .filter(peer -> group.isPresent() && groupOf(peer).equals(group))
                .filter(peer -> state(peer, offering) == CellState.OWNED)
                .filter(peer -> employees(peer).orElse(BigDecimal.ZERO).signum() > 0)
                .filter(peer -> spend(peer, offering).signum() > 0)
                .map(peer -> spend(peer, offering).divide(employees(peer).orElseThrow(), 6, RoundingMode.HALF_UP))
                .sorted()
                .toList();
        return each.isEmpty() || each.size() < policy.minimumPeers()
                ? Optional.empty()
                : Optional.of(new Value(rank(each, 1), rank(each, 2), rank(each, 3), each.size()));
    }

    private static BigDecimal rank(List<BigDecimal> sorted, int quarters) {
        return sorted.get((int) Math.ceil(sorted.size() * quarters / 4.0) - 1);
    }

    private Optional<?> groupOf(AccountId member) {
        if (peers.isEmpty()) {
            return Optional.of("all");
        }
        Set<Object> keys = new HashSet<>();
        for (AccountId account : accountsOf(member)) {
            peers.orElseThrow().keyOf(account).ifPresent(keys::add);
        }
        return keys.size() == 1 ? keys.stream().findFirst() : Optional.empty();
    }

    private BigDecimal spend(AccountId member, Offering offering) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AccountId account : accountsOf(member)) {
            for (Product product : productsOf(offering)) {
                for (Opportunity won : purchases(account, product.id())) {
                    if (policy.spendWindow().span(asOf).contains(won.closedOn().orElse(LocalDate.MIN))) {
                        for (OpportunityLine line : won.lines()) {
                            if (line.product().equals(Optional.of(product.id()))) {
                                sum = sum.add(
                                        converted(line.net(), won.closedOn().orElse(asOf.date()))
                                                .orElse(BigDecimal.ZERO));
                            }
                        }
                    }
                }
            }
        }
        return sum;
    }

    // sums and gaps

    PotentialSum sum(Collection<AccountId> members, Collection<Offering> offerings) {
        Value sum = new Value(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        long valued = 0;
        long unvalued = 0;
        for (AccountId member : members) {
            for (Offering offering : offerings) {
                Optional<Value> value = value(member, offering);
                if (value.isPresent()) {
                    sum = sum.plus(value.orElseThrow());
                    valued++;
                } else if (state(member, offering) == CellState.OPEN) {
                    unvalued++;
                }
            }
        }
        return new PotentialSum(ValueRange.of(money(sum.low()), money(sum.mid()), money(sum.high())), valued, unvalued);
    }

    MoneyFraction money(BigDecimal amount) {
        return MoneyFraction.of(policy.currency(), amount);
    }

    /** All gaps in the order of {@link Gaps#firstByPotential}, as texts. */
    List<String> gaps(Set<CellState> states) {
        TreeMap<BigDecimal, List<String>> valued = new TreeMap<>((one, other) -> other.compareTo(one));
        List<String> unvalued = new ArrayList<>();
        for (AccountId member : members()) {
            for (Offering offering : offerings()) {
                CellState state = state(member, offering);
                if (states.contains(state)) {
                    Optional<Value> value = value(member, offering);
                    value.map(Value::mid)
                            .map(mid -> valued.computeIfAbsent(mid, none -> new ArrayList<>()))
                            .orElse(unvalued)
                            .add(member + " x " + offering + ": " + state);
                }
            }
        }
        List<String> gaps = new ArrayList<>();
        valued.values().forEach(gaps::addAll);
        gaps.addAll(unvalued);
        return gaps;
    }

    // upgrades

    /** Each edition a member owns, with those above it that are sold and that it does not have. */
    List<String> upgrades() {
        List<String> upgrades = new ArrayList<>();
        for (AccountId member : members()) {
            facts.catalogue().list().stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .filter(product -> accountsOf(member).stream().anyMatch(account -> owns(account, product.id())))
                    .forEach(product -> richer(member, product)
                            .findFirst()
                            .ifPresent(next -> upgrades.add(member + " " + product.id() + " " + next)));
        }
        return upgrades;
    }

    Set<ProductId> upgrades(AccountId member, Offering offering) {
        Set<ProductId> upgrades = new LinkedHashSet<>();
        if (state(member, offering) == CellState.OWNED) {
            productsOf(offering).stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .filter(product -> accountsOf(member).stream().anyMatch(account -> owns(account, product.id())))
                    .forEach(product -> richer(member, product).forEach(upgrades::add));
        }
        return upgrades;
    }

    private java.util.stream.Stream<ProductId> richer(AccountId member, Product product) {
        return facts.catalogue().ladderOf(product.id()).stream()
                .flatMap(ladder -> ladder.above(product.id()).stream())
                .filter(edition -> facts.catalogue()
                        .find(edition)
                        .filter(known -> known.isSoldAt(asOf))
                        .isPresent())
                .filter(edition -> accountsOf(member).stream().noneMatch(account -> holds(account, edition)));
    }

    // wallets

    Optional<BigDecimal> wallet(AccountId member) {
        return accountsOf(member).stream()
                .flatMap(account -> facts.wallets().stream()
                        .filter(wallet -> isOf(account, wallet.account()))
                        .map(wallet -> converted(wallet.perYear(), asOf.date()).orElse(null))
                        .filter(Objects::nonNull)
                        .limit(1))
                .reduce(BigDecimal::add);
    }
}
