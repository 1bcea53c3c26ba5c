package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.hierarchy.rollup.Window;
import org.revenuekit.hierarchy.whitespace.EligibilityRule;
import org.revenuekit.hierarchy.whitespace.KnownHoldings;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** Reads the part of a mapping that says what is owned, by whom, and what an open cell is worth. */
final class WhiteSpaceParser {

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_PEERS = 1_000_000;
    private static final int MOST_EMPLOYEES = 1_000_000_000;

    private static final ImmutableMap<String, OwnershipRule> OWNED = ImmutableMap.of(
            "won", OwnershipRule.WON, "active", OwnershipRule.ACTIVE, "delivered", OwnershipRule.DELIVERED);
    private static final ImmutableMap<String, MemberGrain> MEMBERS = ImmutableMap.of(
            "account", MemberGrain.ACCOUNT, "division", MemberGrain.DIVISION, "family", MemberGrain.FAMILY);
    private static final ImmutableMap<String, OfferingGrain> OFFERINGS = ImmutableMap.of(
            "product", OfferingGrain.PRODUCT, "line", OfferingGrain.PRODUCT_LINE, "category", OfferingGrain.CATEGORY);
    private static final ImmutableMap<String, PotentialBasis> BASES = ImmutableMap.of(
            "list_price", PotentialBasis.LIST_PRICE,
            "list_price_per_seat", PotentialBasis.LIST_PRICE_PER_SEAT,
            "peer_median_per_employee", PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE,
            "stated", PotentialBasis.STATED);
    private static final ImmutableMap<String, Window> WINDOWS = ImmutableMap.of(
            "all_time", Window.ALL_TIME,
            "fiscal_year", Window.FISCAL_YEAR,
            "calendar_year", Window.CALENDAR_YEAR,
            "trailing_year", Window.TRAILING_YEAR);
    private static final ImmutableMap<String, AccountStatus> STATUSES = ImmutableMap.of(
            "active", AccountStatus.ACTIVE, "inactive", AccountStatus.INACTIVE, "withdrawn", AccountStatus.WITHDRAWN);

    private final String mapping;
    private final CurrencyUnit currency;
    private final Problems problems;

    WhiteSpaceParser(String mapping, CurrencyUnit currency, Problems problems) {
        this.mapping = mapping;
        this.currency = currency;
        this.problems = problems;
    }

    /** The policy: the standard one with what the object says; it keeps its name if nothing differs. */
    WhiteSpacePolicy policy(Fields fields) {
        WhiteSpacePolicy standard = WhiteSpacePolicy.standard(currency);
        int before = problems.count();
        WhiteSpacePolicy.Builder builder = standard.toBuilder();
        fields.oneOf("owned", OWNED).ifPresent(builder::ownership);
        fields.integer("lapsesAfterMonths", 1, MOST_MONTHS).ifPresent(builder::lapsesAfterMonths);
        fields.oneOf("members", MEMBERS).ifPresent(builder::memberGrain);
        fields.oneOf("offerings", OFFERINGS).ifPresent(builder::offeringGrain);
        fields.flag("branchesInherit").ifPresent(builder::branchesInherit);
        fields.flag("surveyedOnly")
                .map(only -> only ? KnownHoldings.OF_SURVEYED : KnownHoldings.OF_ALL)
                .ifPresent(builder::knownHoldings);
        fields.oneOf("basis", BASES).ifPresent(builder::basis);
        fields.integer("minimumPeers", 1, MOST_PEERS).ifPresent(builder::minimumPeers);
        fields.oneOf("spendWindow", WINDOWS).ifPresent(builder::spendWindow);
        builder.eligibilityRules(fields.list("eligibility", this::rule));
        fields.finish();
        if (problems.count() > before) {
            return standard;
        }
        try {
            WhiteSpacePolicy policy = builder.build();
            return policy.equals(standard) ? standard : policy.withRef(MappingNames.ref(mapping, "white-space"));
        } catch (IllegalArgumentException e) {
            fields.problem("", String.valueOf(e.getMessage()));
            return standard;
        }
    }

    /** A rule, or empty when anything in it is a problem. */
    private Optional<EligibilityRule> rule(Json json, String path) {
        return Fields.of(json, path, problems).flatMap(fields -> {
            int before = problems.count();
            EligibilityRule.Builder builder = EligibilityRule.builder()
                    .name(fields.requiredText("name"))
                    .products(values(fields, "products", ProductId::of))
                    .lines(values(fields, "lines", ProductLine::of))
                    .categories(values(fields, "categories", ProductCategory::of))
                    .countries(values(fields, "countries", Country::of))
                    .industries(values(fields, "industries", Function.identity()))
                    .statuses(statuses(fields))
                    .minimumEmployees(employees(fields, "minimumEmployees"))
                    .maximumEmployees(employees(fields, "maximumEmployees"))
                    .excludesUnknown(fields.flag("excludesUnknown").orElse(false));
            fields.finish();
            if (problems.count() > before) {
                return Optional.empty();
            }
            try {
                return Optional.of(builder.build());
            } catch (IllegalArgumentException e) {
                fields.problem("", String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private static Optional<Long> employees(Fields fields, String name) {
        return fields.integer(name, 0, MOST_EMPLOYEES).stream()
                .mapToObj(Long::valueOf)
                .findFirst();
    }

    private <T> ImmutableSet<T> values(Fields fields, String name, Function<String, T> value) {
        return list(fields, name, (text, place, path) -> {
            try {
                return Optional.of(value.apply(text));
            } catch (IllegalArgumentException e) {
                problems.add(place, path, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private ImmutableSet<AccountStatus> statuses(Fields fields) {
        return list(fields, "statuses", (word, place, path) -> {
            if (!STATUSES.containsKey(word)) {
                problems.addUnknown(place, path, "word", word, STATUSES.keySet());
            }
            return Optional.ofNullable(STATUSES.get(word));
        });
    }

    /** A list of texts, which must not be empty: it would seem to allow nothing, and allow everything. */
    private static <T> ImmutableSet<T> list(Fields fields, String name, TextReader<T> reader) {
        if (fields.raw(name) instanceof Json.Array array && array.items().isEmpty()) {
            fields.problem(name, "must have at least one text");
        }
        return ImmutableSet.copyOf(fields.list(
                name, (item, path) -> fields.text(item, path).flatMap(text -> reader.read(text, item.place(), path))));
    }

    /** Reads one text of a list, or adds a problem. */
    private interface TextReader<T> {
        Optional<T> read(String text, Json.Place place, String path);
    }
}
