#pragma once
// The ICU headers that libxml2 names clash with those of Foundation. Nothing used here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
