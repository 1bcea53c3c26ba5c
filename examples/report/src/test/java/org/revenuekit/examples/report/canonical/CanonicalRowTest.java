package org.revenuekit.examples.report.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalRowTest {

    private static final RowRef AT = new RowRef("deals.csv", 7);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private static CanonicalRow.Builder deal(String outcome) {
        return CanonicalRow.builder(CanonicalTable.OPPORTUNITIES, AT)
                .set(CanonicalColumn.OPPORTUNITY_ID, "D-1")
                .set(CanonicalColumn.OPPORTUNITY_OUTCOME, outcome);
    }

    @Test
    void valuesAreReadByTheirType() {
        CanonicalRow row = deal("won")
                .set(CanonicalColumn.OPPORTUNITY_CLOSED_ON, MARCH)
                .set(CanonicalColumn.OPPORTUNITY_AMOUNT, new BigDecimal("12.50"))
                .build();
        assertEquals(CanonicalTable.OPPORTUNITIES, row.table());
        assertEquals(AT, row.at());
        assertEquals("D-1", row.requiredText(CanonicalColumn.OPPORTUNITY_ID));
        assertEquals(Optional.of("won"), row.text(CanonicalColumn.OPPORTUNITY_OUTCOME));
        assertEquals(Optional.of(MARCH), row.date(CanonicalColumn.OPPORTUNITY_CLOSED_ON));
        assertEquals(Optional.of(new BigDecimal("12.50")), row.number(CanonicalColumn.OPPORTUNITY_AMOUNT));
        assertEquals(Optional.empty(), row.text(CanonicalColumn.OPPORTUNITY_SELLER));
        assertEquals("opportunities at deals.csv:7", row.toString());
    }

    @Test
    void theWrongTypeOrTableIsRefused() {
        CanonicalRow row = deal("won").build();
        assertEquals(
                "opportunities.id is of type id, not a date", refusal(() -> row.date(CanonicalColumn.OPPORTUNITY_ID)));
        assertEquals(
                "opportunities.id is of type id, not a number",
                refusal(() -> row.number(CanonicalColumn.OPPORTUNITY_ID)));
        assertEquals(
                "opportunities.amount is of type amount, not a text",
                refusal(() -> row.text(CanonicalColumn.OPPORTUNITY_AMOUNT)));
        assertEquals(
                "column must be of table opportunities, was accounts.id",
                refusal(() -> row.text(CanonicalColumn.ACCOUNT_ID)));
        assertEquals(
                "opportunities.seller has no value at deals.csv:7",
                refusal(() -> row.requiredText(CanonicalColumn.OPPORTUNITY_SELLER)));
        CanonicalRow.Builder builder = deal("won");
        assertEquals(
                "opportunities.amount takes a BigDecimal, was a String",
                refusal(() -> builder.set(CanonicalColumn.OPPORTUNITY_AMOUNT, "1")));
        assertEquals(
                "opportunities.closedOn takes a LocalDate, was a String",
                refusal(() -> builder.set(CanonicalColumn.OPPORTUNITY_CLOSED_ON, "1")));
        assertEquals(
                "opportunities.id takes a String, was a BigDecimal",
                refusal(() -> builder.set(CanonicalColumn.OPPORTUNITY_ID, BigDecimal.ONE)));
        assertEquals(
                "column must be of table opportunities, was accounts.id",
                refusal(() -> builder.has(CanonicalColumn.ACCOUNT_ID)));
    }

    private static String refusal(Runnable call) {
        return message(IllegalArgumentException.class, call::run);
    }

    @Test
    void requiredValuesMustBeThere() {
        CanonicalRow.Builder builder = CanonicalRow.builder(CanonicalTable.ACCOUNTS, AT);
        assertFalse(builder.has(CanonicalColumn.ACCOUNT_ID));
        assertEquals("accounts.id is required, at deals.csv:7", message(IllegalStateException.class, builder::build));
        assertTrue(builder.set(CanonicalColumn.ACCOUNT_ID, "1").has(CanonicalColumn.ACCOUNT_ID));
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        CanonicalRow.Builder builder = deal("won");
        CanonicalRow before = builder.build();
        builder.set(CanonicalColumn.OPPORTUNITY_SELLER, "S");
        assertEquals(Optional.empty(), before.text(CanonicalColumn.OPPORTUNITY_SELLER));
    }

    @Test
    void theCloseIsAFactOfWonAndLostOnly() {
        for (String outcome : new String[] {"won", "lost", "open"}) {
            CanonicalRow row = deal(outcome)
                    .set(CanonicalColumn.OPPORTUNITY_CREATED_ON, MARCH)
                    .set(CanonicalColumn.OPPORTUNITY_CLOSED_ON, APRIL)
                    .build();
            assertEquals(
                    outcome.equals("open")
                            ? new FactDate(MARCH, CanonicalColumn.OPPORTUNITY_CREATED_ON, AT)
                            : new FactDate(APRIL, CanonicalColumn.OPPORTUNITY_CLOSED_ON, AT),
                    row.latestFact().orElseThrow());
        }
        assertEquals(Optional.empty(), deal("won").build().latestFact());
    }

    @Test
    void validityIsNoFact() {
        CanonicalRow row = CanonicalRow.builder(CanonicalTable.OWNERS, AT)
                .set(CanonicalColumn.OWNER_ACCOUNT, "A")
                .set(CanonicalColumn.OWNER_SELLER, "S")
                .set(CanonicalColumn.OWNER_FROM, MARCH)
                .set(CanonicalColumn.OWNER_TO, APRIL)
                .build();
        assertEquals(Optional.empty(), row.latestFact());
    }

    @Test
    void rowsContradictEachOtherWhereBothHaveAValue() {
        CanonicalRow one = deal("won")
                .set(CanonicalColumn.OPPORTUNITY_AMOUNT, new BigDecimal("1.0"))
                .build();
        CanonicalRow same = deal("won")
                .set(CanonicalColumn.OPPORTUNITY_AMOUNT, new BigDecimal("1.00"))
                .build();
        CanonicalRow more =
                deal("won").set(CanonicalColumn.OPPORTUNITY_SELLER, "S").build();
        CanonicalRow other = deal("won")
                .set(CanonicalColumn.OPPORTUNITY_AMOUNT, new BigDecimal("2"))
                .build();
        assertEquals(Optional.empty(), one.firstDifference(same));
        assertEquals(Optional.empty(), one.firstDifference(more));
        assertEquals(Optional.of(CanonicalColumn.OPPORTUNITY_AMOUNT), one.firstDifference(other));
        assertEquals(
                Optional.of(CanonicalColumn.OPPORTUNITY_OUTCOME),
                one.firstDifference(deal("lost").build()));
        CanonicalRow filled = more.filledFrom(other);
        assertEquals(Optional.of("S"), filled.text(CanonicalColumn.OPPORTUNITY_SELLER));
        assertEquals(Optional.of(new BigDecimal("2")), filled.number(CanonicalColumn.OPPORTUNITY_AMOUNT));
        assertEquals(
                Optional.of(new BigDecimal("1.0")), one.filledFrom(other).number(CanonicalColumn.OPPORTUNITY_AMOUNT));
        CanonicalRow account = CanonicalRow.builder(CanonicalTable.ACCOUNTS, AT)
                .set(CanonicalColumn.ACCOUNT_ID, "1")
                .build();
        assertEquals(
                "rows must be of one table, were opportunities and accounts",
                refusal(() -> one.firstDifference(account)));
        assertEquals(
                "rows must be of one table, were opportunities and accounts", refusal(() -> one.filledFrom(account)));
    }
}
