package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;

/** The AdventureWorks organisations: no header, another separator, parents that stand after their children, no date. */
class AdventureWorksTest {

    private static Mapping mapping;
    private static CanonicalData data;
    private static DataSet set;

    @BeforeAll
    static void read() {
        mapping = MappingReader.read(Repository.mapping("adventureworks"));
        data = Importer.read(SharedData.folder("adventureworks"), mapping, Progress.none());
        set = DataSet.of(data, mapping);
    }

    @Test
    void fourteenNodesHaveOneRoot() {
        AsOf asOf =
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(LocalDate.of(2014, 6, 30));
        Hierarchy hierarchy =
                HierarchyResolution.of(HierarchyView.standard()).resolve(set.accounts(), set.links(), asOf);
        assertEquals(14, set.accounts().size());
        assertEquals(26, set.links().size(), "as declared, and as holders of shares");
        assertEquals(1, hierarchy.families().size());
        assertEquals(3, hierarchy.depth());
        assertEquals(AccountId.of("1"), hierarchy.ultimateOf(AccountId.of("13")).id());
    }

    @Test
    void nothingIsFoundWrong() {
        assertEquals(ImmutableList.of(), set.findings());
    }

    @Test
    void thereIsNoDateToReportFor() {
        assertEquals(Optional.empty(), data.latestFact());
    }

    @Test
    void rowsAreCountedFromTheFirstLine() {
        assertEquals(
                ImmutableList.of(new RowRef("DimOrganization.csv", 14)), set.rowsOf(Subject.of(AccountId.of("14"))));
    }
}
