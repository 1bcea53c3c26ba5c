/** Not built yet: see the package documentation. */
module org.revenuekit.segmentation {
    requires transitive org.revenuekit.core;
}
