/** Not built yet: see the package documentation. */
module org.revenuekit.funnel {
    requires transitive org.revenuekit.core;
}
