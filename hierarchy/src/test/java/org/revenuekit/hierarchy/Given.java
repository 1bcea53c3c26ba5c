package org.revenuekit.hierarchy;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.link.ParentLink;

/** Short forms for what the tests of this package are given. */
final class Given {
    static final AsOf MARCH_END =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));
    static final HierarchyView SELF_MARKS_TOP =
            HierarchyView.standard().toBuilder().selfLinkMarksTop(true).build();

    private Given() {}

    static AccountId id(String value) {
        return AccountId.of(value);
    }

    /** Accounts by id; {@code id=name} gives one a name. */
    static Accounts accounts(String... idsAndNames) {
        return Accounts.of(Arrays.stream(idsAndNames).map(Given::account).toList());
    }

    private static Account account(String idAndName) {
        String[] parts = idAndName.split("=", 2);
        return parts.length == 1 ? Account.of(id(parts[0])) : Account.of(id(parts[0]), parts[1]);
    }

    /** Links {@code child>parent}, or {@code child>=name of the parent}. */
    static List<ParentLink> links(String... links) {
        return Arrays.stream(links).map(Given::link).toList();
    }

    static ParentLink link(String link) {
        String[] parts = link.split(">", 2);
        return parts[1].startsWith("=")
                ? ParentLink.ofName(id(parts[0]), parts[1].substring(1))
                : ParentLink.of(id(parts[0]), id(parts[1]));
    }

    static Hierarchy resolve(Accounts accounts, String... links) {
        return resolve(accounts, links(links));
    }

    static Hierarchy resolve(Accounts accounts, Iterable<ParentLink> links) {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(accounts, links, MARCH_END);
    }

    static Finding finding(FindingKind kind, String about, String... details) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(Subject.of(id(about)));
        for (int i = 0; i < details.length; i += 2) {
            finding.putDetail(details[i], details[i + 1]);
        }
        return finding.build();
    }

    /** The families by top, each with its members. */
    static Map<String, List<String>> families(Hierarchy hierarchy) {
        return hierarchy.families().stream()
                .collect(java.util.stream.Collectors.toMap(
                        family -> family.ultimate().id().value(), family -> texts(family.members().stream())));
    }

    static List<String> texts(Stream<?> things) {
        return things.map(Object::toString).toList();
    }
}
