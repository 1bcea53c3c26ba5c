package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/** From rows to leads and what happened to them. */
class LeadImportTest {
    private static final String LEADS = "'leads': [ { 'file': 'l.csv', 'columns': { 'id': 'id', 'account': 'account',"
            + " 'channel': 'channel', 'seller': 'seller', 'amount': 'worth', 'trait': 'trait', 'startedOn': 'began' } } ]";
    private static final String ATTRIBUTES = "'leadAttributes': [ { 'file': 'l.csv', 'columns': { 'lead': 'id' },"
            + " 'unpivot': { 'columns': ['device', 'plan'], 'name': 'name', 'value': 'value' } } ]";
    private static final String EVENTS = "'leadEvents': [ { 'file': 'e.csv', 'columns': { 'lead': 'lead', 'stage':"
            + " 'stage', 'reason': 'reason', 'kind': 'kind', 'at': { 'column': 'at', 'dates':"
            + " ['yyyy-MM-dd HH:mm', 'yyyy-MM-dd'] }, 'seller': 'seller', 'recordedOn': 'recorded' } } ]";
    private static final String LEAD_HEADER = "id,account,channel,seller,worth,trait,began,device,plan\n";
    private static final String EVENT_HEADER = "lead,stage,reason,kind,at,seller,recorded\n";
    private static final LeadId L1 = LeadId.of("1");

    @TempDir
    private Path folder;

    private DataSet set(String leads, String events) {
        return new Folder(folder)
                .file("l.csv", LEAD_HEADER + leads)
                .file("e.csv", EVENT_HEADER + events)
                .set(LEADS + ", " + ATTRIBUTES + ", " + EVENTS);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    @Test
    void aRowWithAllColumnsIsALead() {
        DataSet set = set("1,A-1,website,yuki,1200.50,Own Group,2026-01-05,mobile,free\n2,,,,,,,,\n", "");
        assertEquals(
                ImmutableList.of(
                        Lead.builder()
                                .id(L1)
                                .account(AccountId.of("A-1"))
                                .channel(ChannelId.of("website"))
                                .seller(SellerId.of("yuki"))
                                .value(MoneyFraction.of(CurrencyUnit.USD, new BigDecimal("1200.50")))
                                .addTraits(LeadTrait.OWN_GROUP)
                                .attributes(ImmutableMap.of("device", "mobile", "plan", "free"))
                                .build(),
                        Lead.of(LeadId.of("2"))),
                set.leads().list());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 5)), set.data().latestFact().map(FactDate::date));
    }

    @Test
    void aRowIsAnEntryAnExitATouchOrAnActivity() {
        DataSet set = set("1,,,,,,,,\n", """
                1,mql,,,2026-01-05 09:30,yuki,2026-01-06
                1,,price,,2026-01-07,,2026-01-09
                1,,,touch,2026-01-05 10:00,yuki,
                1,,,activity,2026-01-04 23:59,,
                """);
        assertEquals(
                ImmutableList.of(
                        new StageEntry(
                                L1,
                                StageId.of("mql"),
                                Instant.parse("2026-01-05T09:30:00Z"),
                                Optional.of(SellerId.of("yuki")),
                                Optional.of(LocalDate.of(2026, 1, 6))),
                        new Exit(
                                L1,
                                ReasonId.of("price"),
                                Instant.parse("2026-01-07T00:00:00Z"),
                                Optional.of(LocalDate.of(2026, 1, 9))),
                        new Touch(
                                L1,
                                Instant.parse("2026-01-05T10:00:00Z"),
                                Optional.of(SellerId.of("yuki")),
                                Optional.empty()),
                        BuyerActivity.of(L1, Instant.parse("2026-01-04T23:59:00Z"))),
                set.leadEvents());
        assertEquals(List.of(), messages(set));
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 7)), set.data().latestFact().map(FactDate::date));
        assertEquals(
                ImmutableList.of(
                        new RowRef("l.csv", 2),
                        new RowRef("e.csv", 2),
                        new RowRef("e.csv", 3),
                        new RowRef("e.csv", 4),
                        new RowRef("e.csv", 5)),
                set.rowsOf(new Subject("lead", "1")));
    }

    @Test
    void anEventWithoutTimeIsOfTheDayOnWhichItsLeadBegan() {
        DataSet set = set("1,,,,,,2026-01-05,,\n2,,,,,,,,\n", "1,mql,,,,,\n2,mql,,,,,\n");
        assertEquals(
                ImmutableList.of(StageEntry.of(L1, StageId.of("mql"), Instant.parse("2026-01-05T00:00:00Z"))),
                set.leadEvents());
        assertEquals(
                List.of("e.csv:3 LEAD_EVENT_UNDATED: the row states no time, and the lead no day on which it began"),
                messages(set));
    }

    @Test
    void badRowsAreSetAside() {
        DataSet set = set("1,,,,-5,,,,\n", """
                1,,,,2026-01-05,,
                1,mql,price,,2026-01-05,,
                1,mql,,,yesterday,,
                1,,,lunch,2026-01-05,,
                """);
        assertEquals(
                List.of(
                        "l.csv:2 worth NUMBER_OUT_OF_RANGE: leads.amount must be 0 or more [-5]",
                        "e.csv:4 at UNREADABLE_DATE: leadEvents.at fits none of the date patterns yyyy-MM-dd HH:mm,"
                                + " yyyy-MM-dd [yesterday]",
                        "e.csv:5 kind UNKNOWN_CHOICE: leadEvents.kind must be one of touch, activity; say in the"
                                + " mapping what this text means [lunch]",
                        "e.csv:2 LEAD_EVENT_UNCLEAR: the row must state one of stage, reason and kind, had 0",
                        "e.csv:3 LEAD_EVENT_UNCLEAR: the row must state one of stage, reason and kind, had 2"),
                messages(set));
        assertEquals(ImmutableList.of(), set.leadEvents());
        assertEquals(1, set.leads().size());
    }

    @Test
    void ofTwoValuesOfAnAttributeTheFirstStands() {
        DataSet set = new Folder(folder)
                .file("l.csv", "id\n1\n")
                .file("a.csv", "lead,name,value\n1,device,mobile\n1,device,desktop\n1,device,mobile\n9,device,tv\n")
                .set("'leads': [ { 'file': 'l.csv', 'columns': { 'id': 'id' } } ], 'leadAttributes': [ { 'file':"
                        + " 'a.csv', 'columns': { 'lead': 'lead', 'name': 'name', 'value': 'value' } } ]");
        assertEquals(
                ImmutableMap.of("device", "mobile"), set.leads().list().get(0).attributes());
        assertEquals(
                List.of(
                        "a.csv:5 lead UNKNOWN_REFERENCE: leadAttributes.lead names no row of leads [9]",
                        "a.csv:3 value STATEMENT_CONTRADICTS: the row differs from what a.csv:2 states of the same"
                                + " thing [desktop]"),
                messages(set));
    }

    /** Without a table of leads they are those whom events name; one column for each stage is read by unpivot. */
    @Test
    void leadsMayBeNamedByEventsOfAWideTable() {
        DataSet set = new Folder(folder)
                .file("w.csv", "id,Signed up,Paid\n1,2026-01-05,2026-01-09\n2,2026-01-06,\n")
                .set("'leadEvents': [ { 'file': 'w.csv', 'columns': { 'lead': 'id' }, 'unpivot': { 'columns': ['Signed"
                        + " up', 'Paid'], 'names': { 'Signed up': 'lead', 'Paid': 'won' }, 'name': 'stage', 'value':"
                        + " 'at' } } ]");
        assertEquals(
                ImmutableList.of(Lead.of(L1), Lead.of(LeadId.of("2"))),
                set.leads().list());
        assertEquals(
                ImmutableList.of(
                        StageEntry.of(L1, StageId.of("lead"), Instant.parse("2026-01-05T00:00:00Z")),
                        StageEntry.of(L1, StageId.of("won"), Instant.parse("2026-01-09T00:00:00Z")),
                        StageEntry.of(LeadId.of("2"), StageId.of("lead"), Instant.parse("2026-01-06T00:00:00Z"))),
                set.leadEvents());
    }
}
