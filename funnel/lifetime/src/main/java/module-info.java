/** Lifetime value: what a customer brings until it leaves, by a formula and by models fitted to what customers did. */
module org.revenuekit.lifetime {
    requires transitive org.revenuekit.core;
    requires hipparchus.core;
    requires hipparchus.optim;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.lifetime;
}
