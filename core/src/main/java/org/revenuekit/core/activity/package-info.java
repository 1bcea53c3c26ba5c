/** What sellers did with customers: the effort that can be set against the value of a customer. */
@NullMarked
package org.revenuekit.core.activity;

import org.jspecify.annotations.NullMarked;
