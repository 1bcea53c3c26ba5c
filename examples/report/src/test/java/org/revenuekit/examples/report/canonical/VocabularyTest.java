package org.revenuekit.examples.report.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables and columns keep the promises that reader, schema and documentation rely on. */
class VocabularyTest {

    @Test
    void columnsBelongToTheirTableInTheirOrder() {
        int columns = 0;
        for (CanonicalTable table : CanonicalTable.values()) {
            int place = 0;
            for (CanonicalColumn column : table.columns()) {
                assertEquals(table, column.table());
                assertEquals(place++, column.indexInTable(), column.qualifiedName());
                assertEquals(Optional.of(column), table.column(column.jsonName()));
                assertEquals(table.jsonName() + "." + column.jsonName(), column.qualifiedName());
            }
            columns += place;
        }
        assertEquals(CanonicalColumn.values().length, columns);
    }

    @Test
    void tablesAreFoundByName() {
        assertEquals(Optional.of(CanonicalTable.OPPORTUNITY_LINES), CanonicalTable.named("opportunityLines"));
        assertEquals(Optional.empty(), CanonicalTable.named("OPPORTUNITY_LINES"));
        assertEquals(Optional.empty(), CanonicalTable.ACCOUNTS.column("closedOn"));
    }

    @Test
    void keysAreThoseThatOtherTablesName() {
        for (CanonicalTable table : CanonicalTable.values()) {
            long keys = table.columns().stream().filter(CanonicalColumn::isKey).count();
            assertEquals(table.key().isPresent() ? 1 : 0, keys);
            table.key().ifPresent(key -> assertTrue(key.isRequired() && key.type() == ColumnType.ID));
        }
        for (CanonicalColumn column : CanonicalColumn.values()) {
            column.refersTo().ifPresent(target -> assertTrue(target.key().isPresent(), column.qualifiedName()));
        }
    }

    @Test
    void whatBelongsToATypeIsGivenForItOnly() {
        for (CanonicalColumn column : CanonicalColumn.values()) {
            String name = column.qualifiedName();
            assertEquals(column.type() == ColumnType.CHOICE, !column.choices().isEmpty(), name);
            assertEquals(column.type().isDated(), column.dateMeaning() != DateMeaning.NOT_A_DATE, name);
            assertFalse(column.about().isBlank(), name);
            assertTrue(column.isDecisive() || !column.isRequired(), name);
            assertTrue(
                    column.type() != ColumnType.CURRENCY || column.isDecisive(),
                    () -> name + ": a wrong currency falsifies money");
        }
    }

    @Test
    void datesMeanWhatTheReportsDateIsTakenFrom() {
        assertEquals(
                ImmutableSet.of(
                        CanonicalColumn.ACCOUNT_ASKED_ON,
                        CanonicalColumn.ACTIVITY_DATE,
                        CanonicalColumn.OPPORTUNITY_CREATED_ON,
                        CanonicalColumn.RATE_DATE,
                        CanonicalColumn.NEED_RECORDED_ON,
                        CanonicalColumn.OBSERVATION_OBSERVED_ON,
                        CanonicalColumn.LEAD_STARTED_ON,
                        CanonicalColumn.LEAD_EVENT_AT,
                        CanonicalColumn.DIAL_AT,
                        CanonicalColumn.CAMPAIGN_TOUCH_AT,
                        CanonicalColumn.SUBSCRIPTION_CANCELLED_ON,
                        CanonicalColumn.ACTION_DECIDED_ON,
                        CanonicalColumn.MILESTONE_REACHED_ON,
                        CanonicalColumn.REQUEST_OPENED_AT,
                        CanonicalColumn.REQUEST_ANSWERED_AT,
                        CanonicalColumn.USAGE_OBSERVED_ON),
                withMeaning(DateMeaning.FACT));
        assertEquals(ImmutableSet.of(CanonicalColumn.OPPORTUNITY_CLOSED_ON), withMeaning(DateMeaning.FACT_WHEN_CLOSED));
        assertEquals(ImmutableSet.of(CanonicalColumn.EVIDENCE_OBSERVED_ON), withMeaning(DateMeaning.FACT_WHEN_HELD));
        assertEquals(
                ImmutableSet.of(
                        CanonicalColumn.LINK_VALID_FROM,
                        CanonicalColumn.LINK_VALID_TO,
                        CanonicalColumn.LINK_RECORDED_ON,
                        CanonicalColumn.LINK_REPLACED_ON,
                        CanonicalColumn.OWNER_FROM,
                        CanonicalColumn.OWNER_TO,
                        CanonicalColumn.PRODUCT_SOLD_FROM,
                        CanonicalColumn.PRODUCT_SOLD_TO,
                        CanonicalColumn.ASSET_ACTIVE_FROM,
                        CanonicalColumn.ASSET_ACTIVE_TO,
                        CanonicalColumn.ASSET_DELIVERED_ON,
                        CanonicalColumn.COMPETITOR_FROM,
                        CanonicalColumn.COMPETITOR_TO,
                        CanonicalColumn.OBSERVATION_RECORDED_ON,
                        CanonicalColumn.EVIDENCE_RECORDED_ON,
                        CanonicalColumn.EVIDENCE_VALID_UNTIL,
                        CanonicalColumn.LEAD_EVENT_RECORDED_ON,
                        CanonicalColumn.MARKETING_MONTH,
                        CanonicalColumn.MARKETING_RECORDED_ON,
                        CanonicalColumn.DIAL_RECORDED_ON,
                        CanonicalColumn.CAMPAIGN_TOUCH_RECORDED_ON,
                        CanonicalColumn.SUBSCRIPTION_ACTIVE_FROM,
                        CanonicalColumn.SUBSCRIPTION_ACTIVE_TO,
                        CanonicalColumn.SUBSCRIPTION_RECORDED_ON,
                        CanonicalColumn.SUBSCRIPTION_NOTICE_BY,
                        CanonicalColumn.ACTION_EFFECTIVE_FROM,
                        CanonicalColumn.ACTION_RECORDED_ON,
                        CanonicalColumn.ACTION_UNTIL,
                        CanonicalColumn.ACTION_USEFUL_UNTIL,
                        CanonicalColumn.MILESTONE_RECORDED_ON,
                        CanonicalColumn.REQUEST_RECORDED_ON,
                        CanonicalColumn.USAGE_RECORDED_ON,
                        CanonicalColumn.CRITERION_DUE),
                withMeaning(DateMeaning.VALIDITY));
    }

    private static ImmutableSet<CanonicalColumn> withMeaning(DateMeaning meaning) {
        return ImmutableList.copyOf(CanonicalColumn.values()).stream()
                .filter(column -> column.dateMeaning() == meaning)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void typesAreTextNumberDateOrValue() {
        for (ColumnType type : ColumnType.values()) {
            int kinds = (type.isText() ? 1 : 0)
                    + (type.isNumber() ? 1 : 0)
                    + (type.isDated() ? 1 : 0)
                    + (type == ColumnType.VALUE ? 1 : 0);
            assertEquals(1, kinds, type.label());
            assertEquals(type.isNumber() || type == ColumnType.VALUE, type.mayBeNumber(), type.label());
        }
    }
}
