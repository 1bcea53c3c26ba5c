package org.revenuekit.examples.definitions;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.FactKind;

/** Which evidence shows something. */
final class EvidencePatternJson {
    /** The most digits before the point: those of 2^63. */
    private static final int DIGITS = 19;

    private EvidencePatternJson() {}

    static EvidencePattern read(Fields fields) {
        return fields.build(() -> {
            EvidencePattern.Builder pattern = EvidencePattern.builder();
            pattern.kinds(fields.words("kinds", FactKind.class));
            fields.given("roles", name -> fields.words(name, ContactRole.class), pattern::roles);
            fields.given("minimumMinutes", fields::integer, minutes -> pattern.minimumMinutes(minutes));
            fields.given(
                    "minimumAmount",
                    name -> fields.read(name, EvidencePatternJson::money),
                    amount -> pattern.minimumAmount(amount));
            fields.given("times", fields::integer, pattern::times);
            fields.given("withinDays", fields::integer, days -> pattern.withinDays(days));
            fields.given("withinBusinessDays", fields::integer, days -> pattern.withinBusinessDays(days));
            return pattern.build();
        });
    }

    private static Money money(Fields fields) {
        return fields.build(() -> {
            CurrencyUnit currency = fields.text("currency", CurrencyUnit::of);
            BigDecimal amount = fields.decimal("amount");
            return fields.make("amount", () -> money(currency, amount));
        });
    }

    /** Looks at the digits first: written out, 1E100000000 would fill the memory. */
    private static Money money(CurrencyUnit currency, BigDecimal given) {
        BigDecimal amount = given.stripTrailingZeros();
        int places = Math.max(0, currency.getDecimalPlaces());
        checkArgument(
                (long) amount.precision() - amount.scale() <= DIGITS && amount.scale() <= places,
                "an amount of %s must have at most %s digits before the point and %s decimals, was %s",
                currency,
                DIGITS,
                places,
                given);
        return Money.of(currency, amount);
    }

    static ObjectNode write(EvidencePattern pattern) {
        ObjectNode node = Tree.object();
        node.set("kinds", Tree.list(pattern.kinds().asList(), kind -> TextNode.valueOf(kind.name())));
        node.set("roles", Tree.list(pattern.roles().asList(), role -> TextNode.valueOf(role.name())));
        pattern.minimumMinutes().ifPresent(minutes -> node.put("minimumMinutes", minutes));
        pattern.minimumAmount().ifPresent(amount -> node.set("minimumAmount", write(amount)));
        node.put("times", pattern.times());
        pattern.withinDays().ifPresent(days -> node.put("withinDays", days));
        pattern.withinBusinessDays().ifPresent(days -> node.put("withinBusinessDays", days));
        return node;
    }

    private static ObjectNode write(Money amount) {
        ObjectNode node = Tree.object().put("currency", amount.getCurrencyUnit().getCode());
        node.set("amount", Tree.decimal(amount.getAmount()));
        return node;
    }
}
