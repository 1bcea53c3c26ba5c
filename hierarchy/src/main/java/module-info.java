/**
 * Who owns whom, the ultimate parent, money rolled up over corporate families, what that shows about discounts,
 * coverage and effort, what each member has not bought yet, and who should own which account.
 */
module org.revenuekit.hierarchy {
    requires transitive org.revenuekit.core;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.hierarchy;
    exports org.revenuekit.hierarchy.assignment;
    exports org.revenuekit.hierarchy.columns;
    exports org.revenuekit.hierarchy.insight;
    exports org.revenuekit.hierarchy.link;
    exports org.revenuekit.hierarchy.rollup;
    exports org.revenuekit.hierarchy.whitespace;
}
